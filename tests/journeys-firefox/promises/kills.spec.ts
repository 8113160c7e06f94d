/** Firefox is killed in the middle; at length by `npm run promises` (BALISE_FAULTS=full). */
import { install, launchFirefox } from '../../support/browser/firefox.ts';
import { dieInTheMiddle } from '../../support/kills/walk.ts';
import { printCount, times } from '../../support/print-count.ts';
import { withProfile } from '../../support/browser/profile.ts';
import { Balise, test } from '../support/balise.ts';
import { deskOf } from '../support/desk.ts';

const KILLS = times(3, 200);

/** It would ask whether to start without add-ons, and bring back the pages that were open. */
const AFTER_A_CRASH = {
  'toolkit.startup.max_resumed_crashes': -1,
  'browser.sessionstore.resume_from_crash': false,
};

test(`Firefox is killed ${KILLS} times: at its next start all is there, or all is gone`, async () => {
  test.setTimeout(KILLS * 120_000);
  await withProfile(async (profile) => {
    const counts = await dieInTheMiddle(
      profile,
      async () => {
        const firefox = await launchFirefox({ profile, prefs: AFTER_A_CRASH });
        await install(firefox);
        const { browser } = firefox;
        const kill = async () => {
          const gone = new Promise((resolve) => void browser.once('disconnected', resolve));
          browser.process()?.kill('SIGKILL');
          await gone;
        };
        return { desk: deskOf(new Balise(firefox)), close: () => browser.close(), kill };
      },
      KILLS,
    );
    printCount(counts);
  });
});
