/** Pictures of the popup. */
import type { Page } from '@playwright/test';
import { DemoPix, type PupilName } from '../../demo-pix/index.ts';
import { routeDemoPix } from '../../demo-pix/playwright.ts';
import { launchForPictures } from './browser.ts';
import { picture } from './picture.ts';

export async function picturesOfPopup(): Promise<void> {
  await ofPupil('popup', 'three-of-five');
  await ofPupil('popup-english', 'three-of-five', 'app.pix.org');
  await ofPupil('popup-sixteen', 'all-sixteen');
  await ofPupil('popup-blocked', 'all-blocked');
  await ofPupil('popup-first-run', null);
}

async function ofPupil(name: string, pupil: PupilName | null, host = 'app.pix.fr'): Promise<void> {
  const { context, origin, close } = await launchForPictures({
    deviceScaleFactor: 2,
    locale: 'fr-FR',
  });
  try {
    await routeDemoPix(context, new DemoPix(pupil ? { pupil } : {}));
    const page = context.pages()[0] ?? (await context.newPage());
    if (pupil) {
      const popup = await context.newPage();
      await popup.goto(`${origin}popup.html`);
      await page.goto(`https://${host}/competences`);
      await popup.locator('[data-competence]').first().waitFor();
      await popup.close();
    }
    await openPopup(page, origin);
    await picture(page, name);
    if (name === 'popup') {
      await page.locator('[data-door="settings"]').click();
      await page.locator('[data-settings]').waitFor();
      await fit(page);
      await picture(page, 'popup-settings');
    }
  } finally {
    await close();
  }
}

async function openPopup(page: Page, origin: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 600 });
  await page.goto(`${origin}popup.html`);
  await page.locator('[data-moment], [data-first-run]').waitFor();
  await fit(page);
}

/** As a browser shows a popup: as high as what it holds. */
async function fit(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.querySelector('.popup')?.scrollHeight ?? 600);
  await page.setViewportSize({ width: 360, height: Math.min(600, height) });
}
