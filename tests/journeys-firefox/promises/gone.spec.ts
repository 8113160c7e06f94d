/** What was removed is not in any file of Firefox's profile either. */
import { install, launchFirefox } from '../../support/browser/firefox.ts';
import { walkThroughDeletions } from '../../support/gone/walk.ts';
import { withProfile } from '../../support/browser/profile.ts';
import { Balise, test } from '../support/balise.ts';
import { deskOf } from '../support/desk.ts';

test('after each deletion the files of the profile hold nothing that could tell of it', async () => {
  await withProfile(async (profile) => {
    await walkThroughDeletions(profile, async () => {
      const firefox = await launchFirefox({ profile });
      await install(firefox);
      return { desk: deskOf(new Balise(firefox)), close: () => firefox.browser.close() };
    });
  });
});
