import type { Page } from '@playwright/test';

export const FOLDER = 'docs/pictures';
const SCHEMES = ['light', 'dark'] as const;

/** Where the eye should go; a picture of the whole window without it. */
export interface Clip {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The same page in light and in dark. */
export async function picture(page: Page, name: string, clip?: Clip): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${FOLDER}/${name}-${colorScheme}.png`, ...(clip && { clip }) });
  }
}
