/** What was removed is not in any file of the browser's profile either. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { walkThroughDeletions } from '../support/gone/walk.ts';
import { launchWithBalise } from '../support/launch.ts';
import { Balise, test } from './balise.ts';
import { deskOf } from './desk.ts';

test('after each deletion the files of the profile hold nothing that could tell of it', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'balise-gone-'));
  try {
    await walkThroughDeletions(profile, async () => {
      const { context, origin, close } = await launchWithBalise({ profile });
      return { desk: deskOf(new Balise(context, origin)), close };
    });
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
