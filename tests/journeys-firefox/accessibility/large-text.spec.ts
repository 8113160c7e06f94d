/**
 * Large letters, as people set them in Firefox: a least size of 20 and of 24 pixels, text at 200 %; and wide
 * letters in popup and panel. Every state of every surface stays readable.
 */
import { daysThere } from '../../support/local-time.ts';
import { panelStates } from '../../support/states/panel-states.ts';
import { popupStates } from '../../support/states/popup-states.ts';
import type { Tour } from '../../support/states/visitor.ts';
import { walletStates } from '../../support/states/wallet-states.ts';
import {
  isTextOf,
  LARGE_SIZES,
  mainActionEnd,
  narrow as takeBack,
  roomAfterCodes,
  type TextSizes,
  unreadable,
  USUAL_SIZES,
  widen,
} from '../../support/browser/unreadable.ts';
import { expect, test as base } from '../support/balise.ts';
import { answer, quit } from '../support/pix-steps.ts';
import { Preferences } from '../support/preferences.ts';
import type { Tab } from '../support/tab.ts';
import { visitorOf } from '../support/visitor.ts';

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
    await tab.page.evaluate(widen, host);
    const how = `${state}, wide letters`;
    expect.soft(await tab.page.evaluate(unreadable, host), how).toEqual([]);
    // Infinity where no circle stands.
    expect.soft(await tab.page.evaluate(roomAfterCodes), how).toBeGreaterThan(0.5);
    await tab.page.evaluate(takeBack, host);
  }
}

test('the popup, its main button on the first screen', async ({ balise, setSize }) => {
  const popup = await balise.open('popup.html');
  const tour = popupStates(visitorOf(popup), Date.now(), daysThere(Date.now()));
  let seen = 0;
  await lookAtAll(tour, popup, setSize, null, async (how) => {
    const end = await popup.page.evaluate(mainActionEnd);
    if (end === null || how.includes('"begins":32')) return;
    expect.soft(end, how).toBeLessThanOrEqual(600);
    seen += 1;
  });
  expect(seen).toBeGreaterThan(20);
});

/** Each from the start: while it runs, Firefox takes a second to follow its preferences. */
const WALLETS = [
  { size: { least: 20, begins: 16 }, narrow: 390 },
  { size: { least: 24, begins: 16 }, narrow: 320 },
  { size: { least: 0, begins: 32 }, narrow: 320 },
];

for (const { size, narrow } of WALLETS) {
  test.describe(`from the start, ${JSON.stringify(size)}`, () => {
    test.use({
      prefs: Object.fromEntries(
        SCRIPTS.flatMap((script) => [
          [`font.minimum-size.${script}`, size.least],
          [`font.size.variable.${script}`, size.begins],
        ]),
      ),
    });

    test(`the wallet, ${JSON.stringify(size)}`, async ({ balise }) => {
      const wallet = await balise.open('wallet.html');
      const now = Date.now();
      const address = `${balise.origin}wallet.html`;
      const tour = walletStates(visitorOf(wallet), address, now, daysThere(now));
      for await (const state of tour) {
        for (const width of [narrow, 1120]) {
          await wallet.page.setViewport({ width, height: 800 });
          const how = `${state}, ${width}`;
          expect.soft(await wallet.page.evaluate(unreadable, null), how).toEqual([]);
        }
      }
      // The preferences do what they say: nothing is drawn smaller.
      expect(await wallet.page.evaluate(isTextOf, size)).toBe(true);
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
