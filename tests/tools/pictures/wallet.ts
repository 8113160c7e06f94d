/** Pictures of the wallet. */
import type { Page } from '@playwright/test';
import type { PlainDate } from '../../../lib/domain/plain-date.ts';
import { launchForPictures } from './browser.ts';
import { inTheWallet, manyWallet, oneWallet } from '../../support/records/wallet-records.ts';
import { FOLDER, picture } from './picture.ts';

const DESKTOP = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 844 };

/** The day on which all of them are taken, so that pictures change only with what they show. */
const DAY = '2026-11-25';

/** The extension's own API, in a page of the extension. */
declare const chrome: { storage: { local: { set: (items: object) => Promise<void> } } };

export async function picturesOfWallet(): Promise<void> {
  await withWallet('fr-FR', async (page, show) => {
    await show({});
    await picture(page, 'wallet-empty');

    await show(inTheWallet(oneWallet()), oneWallet().length);
    await picture(page, 'wallet');
    await page.setViewportSize(PHONE);
    await picture(page, 'wallet-phone');
    await page.setViewportSize(DESKTOP);
    await page.locator('[data-certificate] button.more').first().click();
    await page.locator('table').first().scrollIntoViewIfNeeded();
    await picture(page, 'wallet-detail');

    await page.reload();
    await page.locator('aside button').click();
    await page.locator('#form-code').fill('P-BCDO2346');
    await picture(page, 'wallet-form');

    const many = manyWallet(DAY as PlainDate);
    await show(inTheWallet(many), many.length);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${FOLDER}/wallet-many-${colorScheme}.png`, fullPage: true });
    }
  });
  await withWallet('en-GB', async (page, show) => {
    await show(inTheWallet(oneWallet()), oneWallet().length);
    await picture(page, 'wallet-english');
  });
}

/** @param cards how many there are to wait for, with what comes into them after the first paint */
type Show = (items: Record<string, unknown>, cards?: number) => Promise<void>;

async function withWallet(
  locale: string,
  take: (page: Page, show: Show) => Promise<void>,
): Promise<void> {
  const { context, origin, close } = await launchForPictures({ deviceScaleFactor: 1, locale });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.setViewportSize(DESKTOP);
    await page.clock.setFixedTime(`${DAY}T10:00:00+01:00`);
    await take(page, async (items, cards = 0) => {
      await page.goto(`${origin}manifest.json`);
      await page.evaluate((given) => chrome.storage.local.set(given), items);
      await page.goto(`${origin}wallet.html`);
      await page.locator('h1').waitFor();
      if (cards === 0) return;
      await page
        .locator('[data-certificate]')
        .nth(cards - 1)
        .waitFor({ state: 'attached' });
      await page.locator('[data-exports]').filter({ visible: true }).first().waitFor();
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details.others')) one.setAttribute('open', '');
      });
    });
  } finally {
    await close();
  }
}
