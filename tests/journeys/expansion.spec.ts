/** Sentences 40 % longer, as another language may have them, still fit everywhere. */
import type { Page } from '@playwright/test';
import { cutTexts, lengthen } from '../support/longer.ts';
import { inTheWallet, oneWallet } from '../support/wallet-records.ts';
import { expect, PIX, test } from './balise.ts';

async function expectRoom(page: Page, host: string | null = null): Promise<void> {
  await page.evaluate(lengthen, host);
  expect(await page.evaluate(cutTexts, host)).toEqual([]);
}

test('in the popup, the panel and the pill', async ({ balise, pix }) => {
  const popup = await balise.openPopup();
  await pix.goto(`${PIX}/competences`);
  await popup.locator('[data-competence]').first().waitFor();
  await expectRoom(popup);
  expect(await popup.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
    600,
  );
  for (const viewport of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ]) {
    await pix.setViewportSize(viewport);
    await pix.reload();
    await pix.locator('balise-panel [data-panel]').waitFor();
    await expectRoom(pix, 'balise-panel');
    const box = await pix.locator('balise-panel [data-panel]').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
  }
  await pix.setViewportSize({ width: 1366, height: 768 });
  await pix.goto(`${PIX}/competences`);
  await pix.locator('a[href$="/evaluer"]').first().click();
  await pix.locator('balise-panel [data-pill]').waitFor();
  await expectRoom(pix, 'balise-panel');
});

test('in every part of the wallet, wide and narrow', async ({ balise, pix }) => {
  const popup = await balise.openPopup();
  await pix.goto(`${PIX}/competences`);
  await popup.locator('[data-competence]').first().waitFor();
  await balise.store(inTheWallet(oneWallet()));
  for (const place of ['certificates', 'progress', 'settings', 'help']) {
    const wallet = await balise.openWallet(place);
    await wallet.locator('h1').waitFor();
    await expectRoom(wallet);
    await wallet.setViewportSize({ width: 320, height: 700 });
    await wallet.reload();
    await wallet.locator('h1').waitFor();
    await expectRoom(wallet);
    await wallet.close();
  }
});
