/** Every state of every surface: nothing for axe to report, in light, in dark and in forced colours. */
import type { Page } from '@playwright/test';
import { parisDay } from '../../lib/time/paris.ts';
import { colourViolations, violations } from '../support/axe.ts';
import { panelStates } from '../support/states/panel-states.ts';
import { popupStates } from '../support/states/popup-states.ts';
import type { Tour } from '../support/states/visitor.ts';
import { walletStates } from '../support/states/wallet-states.ts';
import { tooFaint } from '../support/too-faint.ts';
import { expect, test } from './balise.ts';
import { answer, quit } from './panel.ts';
import { visitorOf } from './visitor.ts';

test.use({ launch: { locale: 'fr-FR' } });

/** @returns how many states there were */
async function lookAtAll(tour: Tour, page: Page, within?: string): Promise<number> {
  let count = 0;
  for await (const state of tour) {
    await test.step(state, async () => {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      expect(await violations(page, within), state).toEqual([]);
      expect(await page.evaluate(tooFaint, within ?? null), state).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await colourViolations(page, within), `${state}, dark`).toEqual([]);
      expect(await page.evaluate(tooFaint, within ?? null), `${state}, dark`).toEqual([]);
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await page.evaluate(tooFaint, within ?? null), `${state}, forced`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await colourViolations(page, within), `${state}, forced`).toEqual([]);
    });
    count += 1;
  }
  return count;
}

test('the popup', async ({ balise }) => {
  const popup = await balise.openPopup();
  const tour = popupStates(visitorOf(popup), Date.now(), parisDay(new Date()));
  expect(await lookAtAll(tour, popup)).toBe(18);
});

test('the wallet', async ({ balise }) => {
  test.slow();
  const wallet = await balise.openWallet();
  const address = `${balise.origin}wallet.html`;
  const now = Date.now();
  const tour = walletStates(visitorOf(wallet), address, now, parisDay(new Date(now)));
  expect(await lookAtAll(tour, wallet)).toBe(33);
});

test.describe('one step before the fifth', () => {
  test.use({ pupil: 'one-step-away' });

  test('the panel and the pill', async ({ pix, demo }) => {
    const tour = panelStates(visitorOf(pix), demo, {
      answer: () => answer(pix),
      quit: () => quit(pix),
    });
    expect(await lookAtAll(tour, pix, 'balise-panel')).toBe(9);

    // The scan does look into the shadow root.
    await pix.emulateMedia({ forcedColors: 'none' });
    await pix.evaluate(() => {
      const root = document.querySelector('balise-panel')?.shadowRoot;
      root?.querySelector('button')?.removeAttribute('aria-label');
      const link = root?.querySelector<HTMLElement>('[data-suggestion] a');
      if (link) Object.assign(link.style, { border: '1px solid #ddd', background: 'none' });
    });
    expect((await violations(pix, 'balise-panel')).map(([rule]) => rule)).toContain('button-name');
    const faint = await pix.evaluate(tooFaint, 'balise-panel');
    expect(faint.map((one) => one.slice(0, 4))).toEqual(['text', 'edge']);
  });
});
