/** Pictures of the panel and of the pill, over the demonstration Pix. */
import type { BrowserContext, Page } from '@playwright/test';
import { DemoPix, type PupilName } from '../../demo-pix/index.ts';
import { routeDemoPix } from '../../demo-pix/playwright.ts';
import {
  answer,
  openPanel,
  panelOf,
  pillOf,
  quit,
  suggestionOf,
} from '../../journeys/support/panel.ts';
import { launchForPictures } from './browser.ts';
import { picture } from './picture.ts';

const DESKTOP = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

export async function picturesOfPanel(): Promise<void> {
  await withPupil('three-of-five', (page) => firstDay(page));
  await withPupil('one-step-away', (page) => fifthReached(page));
}

async function withPupil(pupil: PupilName, take: (page: Page) => Promise<void>): Promise<void> {
  const { context, close } = await launchForPictures({ deviceScaleFactor: 1 });
  try {
    const demo = new DemoPix({ pupil });
    demo.pixPerAnswer = 2;
    await routeDemoPix(context, demo);
    await take(await firstPage(context));
  } finally {
    await close();
  }
}

async function firstPage(context: BrowserContext): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.setViewportSize(DESKTOP);
  return page;
}

async function firstDay(page: Page): Promise<void> {
  await page.goto('https://app.pix.fr/competences');
  await suggestionOf(page).waitFor();
  await picture(page, 'panel-first-run');

  await openPanel(page);
  await picture(page, 'panel');

  await page.setViewportSize(PHONE);
  await page.reload();
  await page.goto('https://app.pix.fr/competences/recHmIWG6D0huq6Kx/details');
  await panelOf(page).waitFor();
  await picture(page, 'panel-phone');
  await openPanel(page);
  await picture(page, 'panel-phone-sheet');
  await panelOf(page).getByRole('button', { name: 'Replier Balise' }).click();

  await page.setViewportSize(DESKTOP);
  await page.goto('https://app.pix.fr/competences');
  await openPanel(page);
  await suggestionOf(page).getByRole('link').click();
  await page.waitForURL('**/challenges/**');
  await pillOf(page).waitFor();
  await picture(page, 'pill');
}

async function fifthReached(page: Page): Promise<void> {
  await page.goto('https://app.pix.fr/competences');
  await openPanel(page);
  await suggestionOf(page).getByRole('link').click();
  await page.waitForURL('**/challenges/**');
  await answer(page);
  await page.locator('balise-panel [data-level-reached]').waitFor();
  await picture(page, 'pill-level-reached');
  await quit(page);
  await page.locator('balise-panel [data-level-reached]').waitFor();
  await picture(page, 'panel-fifth-reached');
}
