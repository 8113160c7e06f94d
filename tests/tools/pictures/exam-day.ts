/** Pictures of the day of the certification: popup and panel, the wallet, the page for parents. */
import type { BrowserContext, Page } from '@playwright/test';
import { addDays } from '../../../lib/domain/plain-date.ts';
import { localDay } from '../../../lib/time/clock.ts';
import { DemoPix } from '../../demo-pix/index.ts';
import { routeDemoPix } from '../../demo-pix/playwright.ts';
import { launchForPictures } from './browser.ts';
import { sayExamDay } from '../../support/browser/page-facts.ts';
import { FOLDER, picture } from './picture.ts';

export async function picturesOfExamDay(): Promise<void> {
  await inLanguage('app.pix.fr', '');
  await inLanguage('app.pix.org', '-english');
}

async function inLanguage(host: string, suffix: string): Promise<void> {
  const { context, origin, close } = await launchForPictures({
    deviceScaleFactor: 2,
    locale: 'fr-FR',
  });
  try {
    await routeDemoPix(context, new DemoPix({ pupil: 'three-of-five' }));
    const pix = context.pages()[0] ?? (await context.newPage());
    const popup = await open(context, `${origin}popup.html`, 360, 600);
    await pix.goto(`https://${host}/competences`);
    await popup.locator('[data-competence]').first().waitFor();
    const wallet = await open(context, `${origin}wallet.html#progress`, 1120, 2000);
    await wallet.locator('[data-exam-day-field]').waitFor();
    await say(wallet, 12);
    await popup.locator('[data-days-left="12"]').waitFor();
    await picture(popup, `popup-exam-day${suffix}`);
    await pictureOfGroup(wallet, `exam-day${suffix}`);
    await say(wallet, 1);
    await wallet.locator('[data-exam-checklist][open]').waitFor();
    await pictureOfGroup(wallet, `exam-day-before${suffix}`);
    await pictureOfParentsPage(wallet, `parents${suffix}`);
  } finally {
    await close();
  }
}

async function open(
  context: BrowserContext,
  address: string,
  width: number,
  height: number,
): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  await page.goto(address);
  return page;
}

async function say(wallet: Page, left: number): Promise<void> {
  await wallet.evaluate(sayExamDay, addDays(localDay(), left));
  await wallet.locator(`[data-days-left="${left}"]`).waitFor();
}

async function pictureOfGroup(wallet: Page, name: string): Promise<void> {
  const box = await wallet.locator('[data-group="exam-day"]').boundingBox();
  if (box) await picture(wallet, name, box);
}

/** In colours, and as a printer without any shows it. */
async function pictureOfParentsPage(wallet: Page, name: string): Promise<void> {
  await wallet.evaluate(() => (window.print = () => undefined));
  await wallet.locator('[data-parents]').click();
  await wallet.emulateMedia({ media: 'print', colorScheme: 'light' });
  await wallet.setViewportSize({ width: 794, height: 1123 });
  await wallet.screenshot({ path: `${FOLDER}/${name}.png` });
  await wallet.evaluate(() => (document.documentElement.style.filter = 'grayscale(1)'));
  await wallet.screenshot({ path: `${FOLDER}/${name}-grey.png` });
}
