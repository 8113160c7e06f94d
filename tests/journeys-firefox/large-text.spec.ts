/**
 * Large letters, as people set them in Firefox: a least size of 20 and of 24 pixels, and text at 200 % in
 * popup and panel. Every state of every surface stays readable.
 */
import { daysAt } from '../support/local-time.ts';
import { panelStates } from '../support/states/panel-states.ts';
import { popupStates } from '../support/states/popup-states.ts';
import type { Tour } from '../support/states/visitor.ts';
import { walletStates } from '../support/states/wallet-states.ts';
import {
  isTextOf,
  LARGE_SIZES,
  mainActionEnd,
  type TextSizes,
  unreadable,
  USUAL_SIZES,
} from '../support/unreadable.ts';
import { expect, test as base } from './balise.ts';
import { answer, quit } from './pix-steps.ts';
import { Preferences } from './preferences.ts';
import type { Tab } from './tab.ts';
import { visitorOf } from './visitor.ts';

type SetSize = (size: TextSizes, tab: Tab) => Promise<void>;

const SCRIPTS = ['x-western', 'x-unicode'] as const;

const test = base.extend<{ setSize: SetSize }>({
  setSize: async ({ sharedFirefox }, use) => {
    const preferences = await Preferences.of(await sharedFirefox());
    await use(async ({ least, begins }, { page }) => {
      await preferences.set(
        Object.fromEntries(
          SCRIPTS.flatMap((script) => [
            [`font.minimum-size.${script}`, least],
            [`font.size.variable.${script}`, begins],
          ]),
        ),
      );
      await expect.poll(() => page.evaluate(isTextOf, { least, begins })).toBe(true);
    });
    await preferences.end();
  },
});

/** @param host the element in whose shadow the surface is; null = the page */
async function lookAtAll(
  tour: Tour,
  tab: Tab,
  setSize: SetSize,
  host: string | null,
  andThen?: (how: string) => Promise<void>,
): Promise<void> {
  for await (const state of tour) {
    for (const size of LARGE_SIZES) {
      await setSize(size, tab);
      const how = `${state}, ${JSON.stringify(size)}`;
      expect.soft(await tab.page.evaluate(unreadable, host), how).toEqual([]);
      await andThen?.(how);
    }
    await setSize(USUAL_SIZES, tab);
  }
}

test('the popup, its main button on the first screen', async ({ balise, setSize }) => {
  const popup = await balise.open('popup.html');
  const tour = popupStates(visitorOf(popup), Date.now(), daysAt(Date.now()));
  let seen = 0;
  await lookAtAll(tour, popup, setSize, null, async (how) => {
    const end = await popup.page.evaluate(mainActionEnd);
    if (end === null || how.includes('"begins":32')) return;
    expect.soft(end, how).toBeLessThanOrEqual(600);
    seen += 1;
  });
  expect(seen).toBeGreaterThan(20);
});

for (const least of [20, 24]) {
  test.describe(`from the start, at least ${least} px`, () => {
    test.use({
      prefs: { 'font.minimum-size.x-western': least, 'font.minimum-size.x-unicode': least },
    });

    test(`the wallet, at least ${least} px`, async ({ balise }) => {
      const wallet = await balise.open('wallet.html');
      const now = Date.now();
      const address = `${balise.origin}wallet.html`;
      const tour = walletStates(visitorOf(wallet), address, now, daysAt(now));
      for await (const state of tour) {
        for (const width of [1120, 390]) {
          await wallet.page.setViewport({ width, height: 800 });
          expect
            .soft(await wallet.page.evaluate(unreadable, null), `${state}, ${width}`)
            .toEqual([]);
        }
        await wallet.page.setViewport({ width: 1120, height: 800 });
      }
      // The preference does what it says: nothing is drawn smaller.
      expect(await wallet.page.evaluate(isTextOf, { least, begins: 16 })).toBe(true);
    });
  });
}

test.describe('one step before the fifth', () => {
  test.use({ pupil: 'one-step-away' });

  test('the panel and the pill', async ({ pix, demo, setSize }) => {
    const steps = { answer: () => answer(pix), quit: () => quit(pix) };
    const tour = panelStates(visitorOf(pix), demo, steps);
    await lookAtAll(tour, pix, setSize, 'balise-panel');
  });
});
