/** What was removed is not in any file of Firefox's profile either. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, launchFirefox } from '../support/firefox.ts';
import { walkThroughDeletions } from '../support/gone/walk.ts';
import { Balise, test } from './balise.ts';
import { deskOf } from './desk.ts';

test('after each deletion the files of the profile hold nothing that could tell of it', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'balise-gone-'));
  try {
    await walkThroughDeletions(profile, async () => {
      const firefox = await launchFirefox({ profile });
      await install(firefox);
      return { desk: deskOf(new Balise(firefox)), close: () => firefox.browser.close() };
    });
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
