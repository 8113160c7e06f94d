/**
 * Sentences 40 % longer, as another language may have them, text at 200 %, and a window of 320 pixels:
 * nothing is cut and nothing has to be scrolled sideways, in every state of every surface.
 */
import type { Page } from '@playwright/test';
import { parisDay } from '../../lib/time/paris.ts';
import { cutTexts, lengthen } from '../support/longer.ts';
import { panelStates } from '../support/states/panel-states.ts';
import { popupStates } from '../support/states/popup-states.ts';
import { walletStates } from '../support/states/wallet-states.ts';
import { expect, PIX, test } from './balise.ts';
import { answer, quit } from './panel.ts';
import { visitorOf } from './visitor.ts';

test.use({ launch: { locale: 'fr-FR' } });

const HOST = 'balise-panel';

async function expectLongerToFit(page: Page, what: string, host: string | null): Promise<void> {
  expect(await page.evaluate(lengthen, host), what).toBeGreaterThan(0);
  expect.soft(await page.evaluate(cutTexts, host), what).toEqual([]);
}

/** The size of a page's text, in percent of what the browser begins with. */
const setTextSize = (page: Page, percent: number) =>
  page.evaluate((size) => (document.documentElement.style.fontSize = `${size}%`), percent);

/** As it is, in a narrow window and with large text. */
async function expectRoomAsItIs(page: Page, state: string): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.setViewportSize({ width: 320, height });
  expect.soft(await page.evaluate(cutTexts, null), `${state}, 320 pixels`).toEqual([]);
  await page.setViewportSize({ width, height });
  await setTextSize(page, 200);
  expect.soft(await page.evaluate(cutTexts, null), `${state}, 200 %`).toEqual([]);
  await setTextSize(page, 100);
}

/** With longer sentences, at each of these widths. */
async function expectRoomForMore(
  page: Page,
  state: string,
  widths: readonly number[],
): Promise<number> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const count = await page.evaluate(lengthen, null);
  for (const one of widths) {
    await page.setViewportSize({ width: one, height });
    expect.soft(await page.evaluate(cutTexts, null), `${state}, longer, ${one}`).toEqual([]);
  }
  await page.setViewportSize({ width, height });
  return count;
}

test('the popup', async ({ balise }) => {
  const popup = await balise.openPopup();
  const tour = () => popupStates(visitorOf(popup), Date.now(), parisDay(new Date()));
  for await (const state of tour()) await expectRoomAsItIs(popup, state);
  await balise.forgetEverything();
  await popup.reload();
  let count = 0;
  for await (const state of tour()) count += await expectRoomForMore(popup, state, [360]);
  expect(count).toBeGreaterThan(100);
});

test('the wallet, wide and narrow, its dialogs, forms, details and exports', async ({ balise }) => {
  test.slow();
  const wallet = await balise.openWallet();
  const address = `${balise.origin}wallet.html`;
  const now = Date.now();
  let count = 0;
  for await (const state of walletStates(
    visitorOf(wallet),
    address,
    now,
    parisDay(new Date(now)),
  )) {
    await expectRoomAsItIs(wallet, state);
    count += await expectRoomForMore(wallet, state, [1120, 360]);
  }
  expect(count).toBeGreaterThan(500);
});

test.describe('one step before the fifth', () => {
  test.use({ pupil: 'one-step-away' });

  test('the panel and the pill', async ({ pix, demo }) => {
    const steps = { answer: () => answer(pix), quit: () => quit(pix) };
    let count = 0;
    for await (const state of panelStates(visitorOf(pix), demo, steps)) {
      count += await pix.evaluate(lengthen, HOST);
      expect.soft(await pix.evaluate(cutTexts, HOST), state).toEqual([]);
    }
    expect(count).toBeGreaterThan(20);
  });
});

test('the popup’s usual page is not higher than a popup may be', async ({ balise, pix }) => {
  const popup = await balise.openPopup();
  await pix.goto(`${PIX}/competences`);
  await popup.locator('[data-competence]').first().waitFor();
  await expectLongerToFit(popup, 'popup', null);
  expect(await popup.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
    600,
  );
});

for (const viewport of [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
]) {
  test(`the panel stays within a window ${viewport.width} pixels wide`, async ({ pix }) => {
    await pix.setViewportSize(viewport);
    await pix.goto(`${PIX}/competences`);
    const panel = pix.locator('balise-panel [data-panel]');
    await panel.waitFor();
    await expectLongerToFit(pix, 'panel', HOST);
    const box = await panel.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
  });
}
