import type { Page } from '@playwright/test';

/** Opens a row of the settings, and with it its form. */
export async function openRow(settings: Page, row: string): Promise<void> {
  await settings.locator(`[data-open-row="${row}"][aria-expanded="false"]`).click();
}
