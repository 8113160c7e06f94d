/** Pictures of the wallet's progress, settings and help. */
import type { Page } from '@playwright/test';
import { DemoPix } from '../../demo-pix/index.ts';
import { routeDemoPix } from '../../demo-pix/playwright.ts';
import { historyUntil } from '../../support/records/history.ts';
import { launchForPictures } from './browser.ts';
import { parisDay } from '../../../lib/time/paris.ts';
import { picture } from './picture.ts';

/** What the demonstration's pupil with 3 of 5 has earned by now, one figure a competence. */
const PIX_NOW = [21, 0, 0, 1, 8, 0, 0, 0, 0, 6, 0, 0, 0, 15, 0, 3];

export async function picturesOfWalletSections(): Promise<void> {
  const { context, origin, close } = await launchForPictures({ locale: 'fr-FR' });
  try {
    await routeDemoPix(context, new DemoPix({ pupil: 'three-of-five' }));
    const page = context.pages()[0] ?? (await context.newPage());
    await page.setViewportSize({ width: 1120, height: 800 });
    await section(page, origin, 'progress');
    await picture(page, 'progress-empty');
    const popup = await context.newPage();
    await popup.goto(`${origin}popup.html`);
    await page.goto('https://app.pix.fr/competences');
    await popup.locator('[data-competence]').first().waitFor();
    await keepHistory(popup);
    await section(page, origin, 'progress');
    await page.locator('[data-chart]').first().waitFor();
    await whole(page, 'progress');
    await section(page, origin, 'settings');
    await whole(page, 'settings');
    await section(page, origin, 'help');
    await whole(page, 'help');
  } finally {
    await close();
  }
}

async function section(page: Page, origin: string, name: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${origin}wallet.html#${name}`);
  await page.locator('h1').waitFor();
}

/** The page from top to bottom. */
async function whole(page: Page, name: string): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 1120, height });
  await picture(page, name);
  await page.setViewportSize({ width: 1120, height: 800 });
}

async function keepHistory(extensionPage: Page): Promise<void> {
  const history = historyUntil(parisDay(Date.now()), PIX_NOW);
  await extensionPage.evaluate(async (data) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: StorageLocal } } })
      .chrome;
    const kept = await storage.local.get(null);
    const key = Object.keys(kept).find((name) => name.startsWith('history:'));
    if (key) await storage.local.set({ [key]: { v: 1, data } });
  }, history);
}

interface StorageLocal {
  get: (keys: null) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
}
