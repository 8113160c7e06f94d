/** The browser is killed in the middle; at length by `npm run promises` (BALISE_FAULTS=full). */
import { DEEDS } from '../../support/kills/deeds.ts';
import { dieInTheMiddle } from '../../support/kills/walk.ts';
import { launchWithBalise } from '../../support/browser/launch.ts';
import { printCount, times } from '../../support/print-count.ts';
import { withProfile } from '../../support/browser/profile.ts';
import { Balise, test } from '../support/balise.ts';
import { deskOf } from '../support/desk.ts';

const KILLS = times(DEEDS.length, 200);

test(`the browser is killed ${KILLS} times: at its next start all is there, or all is gone`, async () => {
  test.setTimeout(KILLS * 120_000);
  await withProfile(async (profile) => {
    const counts = await dieInTheMiddle(
      profile,
      async () => {
        const { context, origin, close, kill } = await launchWithBalise({
          profile,
          locale: 'fr-FR',
        });
        return { desk: deskOf(new Balise(context, origin)), close, kill };
      },
      KILLS,
    );
    printCount(counts);
  });
});
