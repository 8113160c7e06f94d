import { test } from '@playwright/test';
import { DemoPix } from '../../demo-pix/index.ts';
import { routeDemoPix } from '../../demo-pix/playwright.ts';
import { Balise } from '../../journeys/support/balise.ts';
import { deskOf } from '../../journeys/support/desk.ts';
import { visitorOf } from '../../journeys/support/visitor.ts';
import { launchForMany } from '../../support/browser/launch.ts';
import { fillAll } from './both.ts';
import { shiftClock, shiftTo } from './clock.ts';

test('Chromium', async () => {
  const { context, install, close } = await launchForMany({ locale: 'fr-FR' });
  context.setDefaultTimeout(15_000);
  let takeOut = () => Promise.resolve();
  await fillAll(async () => {
    await takeOut();
    const demo = new DemoPix({ pupil: 'three-of-five' });
    await routeDemoPix(context, demo);
    const { origin, empty } = await install();
    takeOut = empty;
    const balise = new Balise(context, origin);
    return {
      browser: `Chromium ${context.browser()?.version() ?? ''}`,
      folder: 'chromium',
      desk: deskOf(balise),
      demo,
      pix: visitorOf(await context.newPage()),
      stored: () => balise.stored(),
      setDay: async (day) => {
        await balise.restartWorker();
        await context.serviceWorkers()[0]?.evaluate(shiftClock, shiftTo(day));
      },
    };
  });
  await close();
});
