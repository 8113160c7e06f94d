/** Takes the pictures of docs/ from the real extension on the demonstration Pix. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { DemoPix, type PupilName } from '../demo-pix/index.ts';
import { routeDemoPix } from '../demo-pix/playwright.ts';
import { launchWithBalise } from '../support/launch.ts';

const FOLDER = 'docs/pictures';
const SCHEMES = ['light', 'dark'] as const;

async function picture(page: Page, name: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${FOLDER}/${name}-${colorScheme}.png` });
  }
}

/** The popup as a browser shows it: as high as what it holds. */
async function openPopup(page: Page, origin: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 600 });
  await page.goto(`${origin}popup.html`);
  await page.locator('[data-count]').waitFor();
  const height = await page.evaluate(() => document.querySelector('.popup')?.scrollHeight ?? 600);
  await page.setViewportSize({ width: 360, height: Math.min(600, height) });
}

async function picturesOf(
  name: string,
  pupil: PupilName | null,
  host = 'app.pix.fr',
): Promise<void> {
  const { context, origin, close } = await launchWithBalise({ deviceScaleFactor: 2 });
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
  } finally {
    await close();
  }
}

spawnSync('npx --no-install wxt build', { shell: true, stdio: 'inherit' });
mkdirSync(FOLDER, { recursive: true });
await picturesOf('popup', 'three-of-five');
await picturesOf('popup-english', 'three-of-five', 'app.pix.org');
await picturesOf('popup-sixteen', 'all-sixteen');
await picturesOf('popup-blocked', 'all-blocked');
await picturesOf('popup-first-run', null);
