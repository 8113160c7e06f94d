import type { Page } from '@playwright/test';
import { expect, PIX, type Balise } from './balise.ts';

/** The pupil « three of five » looks at their competences on Pix; the popup, open, has heard of it. */
export async function readCompetences(balise: Balise, pix: Page): Promise<Page> {
  await pix.goto(`${PIX}/competences`);
  const popup = await balise.openPopup();
  await expect(popup.locator('[data-count="3"]')).toBeVisible();
  return popup;
}
