/** What was removed is not in any file of the browser's profile either. */
import { walkThroughDeletions } from '../../support/gone/walk.ts';
import { launchWithBalise } from '../../support/browser/launch.ts';
import { withProfile } from '../../support/browser/profile.ts';
import { Balise, test } from '../support/balise.ts';
import { deskOf } from '../support/desk.ts';

test('after each deletion the files of the profile hold nothing that could tell of it', async () => {
  await withProfile(async (profile) => {
    await walkThroughDeletions(profile, async () => {
      const { context, origin, close } = await launchWithBalise({ profile });
      return { desk: deskOf(new Balise(context, origin)), close };
    });
  });
});
