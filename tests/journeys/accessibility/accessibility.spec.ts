/** What only the browser can show, beside the scans of every-state.spec.ts: forced colours, and less motion. */
import type { Locator } from '@playwright/test';
import { moving } from '../../support/browser/page-facts.ts';
import { inTheWallet, oneWallet } from '../../support/records/wallet-records.ts';
import { expect, PIX, test } from '../support/balise.ts';
import { openPanel } from '../support/panel.ts';

/** Runs in the page: what of a level disc would melt into what it is drawn on. */
function melted(discs: Element[]): string[] {
  const colour = (element: Element | null, name: 'fill' | 'stroke') =>
    element && getComputedStyle(element)[name];
  return discs.flatMap((disc) => {
    const full = colour(disc.querySelector('.full'), 'fill');
    const ground = full ?? getComputedStyle(document.body).backgroundColor;
    const track = colour(disc.querySelector('.track'), 'stroke');
    const progress = colour(disc.querySelector('.progress'), 'stroke');
    return [
      ...(colour(disc.querySelector('text'), 'fill') === ground ? ['figure'] : []),
      ...(progress !== null && progress === track ? ['progress'] : []),
    ];
  });
}

async function expectToldApart(discs: Locator): Promise<void> {
  expect(await discs.count()).toBeGreaterThan(0);
  expect(await discs.evaluateAll(melted)).toEqual([]);
}

test('forced colours and less motion: levels are told apart, nothing moves', async ({
  balise,
  pix,
}) => {
  const quiet = { forcedColors: 'active', reducedMotion: 'reduce' } as const;
  await balise.store(inTheWallet(oneWallet()));
  await pix.emulateMedia(quiet);
  await pix.goto(`${PIX}/competences`);
  await openPanel(pix);
  await expectToldApart(pix.locator('balise-panel svg.disc'));
  expect(await pix.evaluate(moving)).toEqual([]);

  const popup = await balise.openPopup();
  const wallet = await balise.openWallet();
  const progress = await balise.openWallet('progress');
  await expect(popup.locator('[data-suggestion]')).toBeVisible();
  await expect(wallet.locator('[data-certificate="P-BCDF2346"]')).toBeVisible();
  await expect(progress.locator('svg.disc').first()).toBeVisible();
  for (const page of [popup, wallet, progress]) {
    await page.emulateMedia(quiet);
    expect(await page.evaluate(moving)).toEqual([]);
  }
  await expectToldApart(popup.locator('svg.disc'));
  await expectToldApart(progress.locator('svg.disc'));
});
