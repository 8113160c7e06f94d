/**
 * Sentences 40 % longer, as another language may have them, where height matters; every state of every
 * surface is looked at so in every-state.spec.ts.
 */
import type { Page } from '@playwright/test';
import { cutTexts, lengthen } from '../../support/browser/longer.ts';
import { expect, PIX, test } from '../support/balise.ts';
import { openPanel } from '../support/panel.ts';

const HOST = 'balise-panel';

async function expectLongerToFit(page: Page, what: string, host: string | null): Promise<void> {
  expect(await page.evaluate(lengthen, host), what).toBeGreaterThan(0);
  expect.soft(await page.evaluate(cutTexts, host), what).toEqual([]);
}

test('the popup’s usual page is not higher than a popup may be, the panel stays within its window', async ({
  balise,
  pix,
}) => {
  const popup = await balise.openPopup();
  await pix.goto(`${PIX}/competences`);
  await popup.locator('[data-competence]').first().waitFor();
  await expectLongerToFit(popup, 'popup', null);
  expect(await popup.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
    600,
  );

  for (const viewport of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ]) {
    await pix.setViewportSize(viewport);
    await pix.goto(`${PIX}/competences/recHmIWG6D0huq6Kx/details`);
    const panel = pix.locator('balise-panel [data-panel]');
    await panel.waitFor();
    // On a phone it rests as a mark, without a word.
    if (viewport.width > 768) await expectLongerToFit(pix, 'panel at rest', HOST);
    await openPanel(pix);
    await expectLongerToFit(pix, 'panel', HOST);
    const box = await panel.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
  }
});
