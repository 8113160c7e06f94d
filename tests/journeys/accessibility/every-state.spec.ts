/**
 * Every state of every surface: nothing for axe to report; nothing too faint in light, in dark and in
 * forced colours; nothing cut in a narrow window, with large text or with sentences 40 % longer. One tour for all of it:
 * bringing the states about takes as long as looking at them.
 */
import type { Page } from '@playwright/test';
import { daysThere } from '../../support/local-time.ts';
import { violations } from '../../support/browser/axe.ts';
import { cutTexts, lengthen, shorten } from '../../support/browser/longer.ts';
import { panelStates } from '../../support/states/panel-states.ts';
import { popupStates } from '../../support/states/popup-states.ts';
import type { Tour } from '../../support/states/visitor.ts';
import { walletStates } from '../../support/states/wallet-states.ts';
import { tooFaint } from '../../support/browser/too-faint.ts';
import { expect, test } from '../support/balise.ts';
import { answer, quit } from '../support/panel.ts';
import { expectRoom } from '../support/room.ts';
import { visitorOf } from '../support/visitor.ts';

const HOST = 'balise-panel';

/**
 * @param within the element in whose shadow all of the surface is; null = the page
 * @param roomFor looks at each state once more, in light; answers how many sentences were longer
 * @returns how many states there were, and longer sentences in all of them
 */
async function lookAtAll(
  tour: Tour,
  page: Page,
  within: string | null,
  roomFor: (state: string) => Promise<number>,
): Promise<{ states: number; longer: number }> {
  const seen = { states: 0, longer: 0 };
  for await (const state of tour) {
    await test.step(state, async () => {
      expect(await violations(page, within), state).toEqual([]);
      expect(await page.evaluate(tooFaint, within), state).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await page.evaluate(tooFaint, within), `${state}, dark`).toEqual([]);
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await page.evaluate(tooFaint, within), `${state}, forced`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      seen.longer += await roomFor(state);
    });
    seen.states += 1;
  }
  return seen;
}

test('the popup', async ({ balise }) => {
  const popup = await balise.openPopup();
  const tour = popupStates(visitorOf(popup), Date.now(), daysThere(Date.now()));
  const roomFor = (state: string) => expectRoom(popup, state, [360]);
  const { states, longer } = await lookAtAll(tour, popup, null, roomFor);
  expect(states).toBe(27);
  expect(longer).toBeGreaterThan(100);
});

test('the wallet', async ({ balise }) => {
  const wallet = await balise.openWallet();
  const address = `${balise.origin}wallet.html`;
  const now = Date.now();
  const tour = walletStates(visitorOf(wallet), address, now, daysThere(now));
  const roomFor = (state: string) => expectRoom(wallet, state, [1120, 360]);
  const { states, longer } = await lookAtAll(tour, wallet, null, roomFor);
  expect(states).toBe(41);
  expect(longer).toBeGreaterThan(500);
});

test.describe('one step before the fifth', () => {
  test.use({ pupil: 'one-step-away' });

  test('the panel and the pill', async ({ pix, demo }) => {
    const tour = panelStates(visitorOf(pix), demo, {
      answer: () => answer(pix),
      quit: () => quit(pix),
    });
    const roomFor = async (state: string) => {
      const count = await pix.evaluate(lengthen, HOST);
      expect.soft(await pix.evaluate(cutTexts, HOST), `${state}, longer`).toEqual([]);
      await pix.evaluate(shorten);
      return count;
    };
    const { states, longer } = await lookAtAll(tour, pix, HOST, roomFor);
    expect(states).toBe(12);
    expect(longer).toBeGreaterThan(20);

    // The scan does look into the shadow root: the last state is opened.
    await pix.evaluate(() => {
      const root = document.querySelector('balise-panel')?.shadowRoot;
      root?.querySelector('button')?.removeAttribute('aria-label');
      const link = root?.querySelector<HTMLElement>('[data-suggestion] a');
      if (link) Object.assign(link.style, { border: '1px solid #ddd', background: 'none' });
    });
    expect((await violations(pix, HOST)).map(([rule]) => rule)).toContain('button-name');
    const faint = await pix.evaluate(tooFaint, HOST);
    expect(faint.map((one) => one.slice(0, 4))).toEqual(['text', 'edge']);
  });
});
