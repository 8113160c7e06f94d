import { test } from '@playwright/test';
import { DemoPix } from '../../demo-pix/index.ts';
import { Balise } from '../../journeys-firefox/support/balise.ts';
import { deskOf } from '../../journeys-firefox/support/desk.ts';
import { visitorOf } from '../../journeys-firefox/support/visitor.ts';
import { install, launchFirefox, type Firefox } from '../../support/browser/firefox.ts';
import { fillAll } from './both.ts';
import { shiftClock, shiftTo } from './clock.ts';

/** An event page that was put to sleep would forget what its clock was set to. */
const PREFS = { 'intl.locale.requested': 'fr', 'extensions.background.idle.timeout': 900_000 };

test('Firefox', async () => {
  let firefox: Firefox | null = null;
  await fillAll(async () => {
    await firefox?.browser.close();
    const launch = () => launchFirefox({ prefs: PREFS });
    // On a busy machine the first one may come too late.
    const launched = await launch().catch(launch);
    firefox = launched;
    await install(launched);
    const balise = new Balise(launched);
    const desk = deskOf(balise);
    const demo = new DemoPix({ pupil: 'three-of-five' });
    const tab = await balise.newTab();
    await tab.serve(demo);
    return {
      browser: await launched.browser.version(),
      folder: 'firefox',
      desk: { ...desk, restart: () => Promise.resolve() },
      demo,
      pix: visitorOf(tab),
      stored: () => balise.stored(),
      setDay: async (day) => {
        // It stays open: what it lends to the event page goes with it.
        const page = await balise.newTab();
        await page.goto(`${balise.origin}icon/16.png`);
        await page.page.evaluate(shiftClock, shiftTo(day));
      },
    };
  });
  await (firefox as Firefox | null)?.browser.close();
});
