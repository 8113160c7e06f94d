/**
 * Every state of every surface in Firefox: nothing for axe to report, nothing too faint in light, dark
 * and forced colours.
 */
import { daysThere } from '../../support/local-time.ts';
import { violations } from '../../support/browser/axe.ts';
import { moving } from '../../support/browser/page-facts.ts';
import { panelStates } from '../../support/states/panel-states.ts';
import { popupStates } from '../../support/states/popup-states.ts';
import type { Tour } from '../../support/states/visitor.ts';
import { walletStates } from '../../support/states/wallet-states.ts';
import { tooFaint } from '../../support/browser/too-faint.ts';
import { expect, test } from '../support/balise.ts';
import type { Looks } from '../support/looks.ts';
import { answer, quit } from '../support/pix-steps.ts';
import type { Tab } from '../support/tab.ts';
import { visitorOf } from '../support/visitor.ts';

/** @returns how many states there were */
async function lookAtAll(
  tour: Tour,
  { page }: Tab,
  looks: Looks,
  within: string | null = null,
): Promise<number> {
  let count = 0;
  for await (const state of tour) {
    expect(await violations(page, within), state).toEqual([]);
    for (const look of ['dark', 'forced', 'light'] as const) {
      await looks.show(look, page);
      // Firefox draws anew a moment after it has said so: what is wrong stays wrong, the rest passes.
      const faint = () => page.evaluate(tooFaint, within);
      await expect.poll(faint, { message: `${state}, ${look}` }).toEqual([]);
      if (look === 'forced') expect(await page.evaluate(moving), state).toEqual([]);
    }
    count += 1;
  }
  return count;
}

test('the popup', async ({ balise, looks }) => {
  const popup = await balise.open('popup.html');
  const tour = popupStates(visitorOf(popup), Date.now(), daysThere(Date.now()));
  expect(await lookAtAll(tour, popup, looks)).toBe(27);
});

test('the wallet', async ({ balise, looks }) => {
  const wallet = await balise.open('wallet.html');
  const now = Date.now();
  const address = `${balise.origin}wallet.html`;
  const tour = walletStates(visitorOf(wallet), address, now, daysThere(now));
  expect(await lookAtAll(tour, wallet, looks)).toBe(41);
});

test.describe('one step before the fifth', () => {
  test.use({ pupil: 'one-step-away' });

  test('the panel and the pill', async ({ looks, pix, demo }) => {
    const tour = panelStates(visitorOf(pix), demo, {
      answer: () => answer(pix),
      quit: () => quit(pix),
    });
    expect(await lookAtAll(tour, pix, looks, 'balise-panel')).toBe(12);

    // The scan does look into the shadow root.
    await pix.page.evaluate(() => {
      const root = document.querySelector('balise-panel')?.shadowRoot;
      root?.querySelector('button')?.removeAttribute('aria-label');
      root?.querySelector<HTMLElement>('[data-panel] p')?.style.setProperty('color', '#ddd');
      root?.querySelector<HTMLElement>('a')?.style.setProperty('border', '1px solid #ddd');
      root?.querySelector<HTMLElement>('a')?.style.setProperty('background', 'transparent');
    });
    const found = await violations(pix.page, 'balise-panel');
    expect(found.map(([rule]) => rule)).toContain('button-name');
    const faint = await pix.page.evaluate(tooFaint, 'balise-panel');
    expect(faint.map((one) => one.slice(0, 4))).toEqual(expect.arrayContaining(['text', 'edge']));
  });
});
