/** Room for another language, for larger text and in a narrow window: nothing is cut. */
import type { Page } from '@playwright/test';
import { cutTexts, lengthen, shorten } from '../../support/browser/longer.ts';
import { expect } from './balise.ts';

/** The size of a page's text, in percent of what the browser begins with. */
const setTextSize = (page: Page, percent: number) =>
  page.evaluate((size) => (document.documentElement.style.fontSize = `${size}%`), percent);

/**
 * As it is, in a narrow window and with large text; then with longer sentences, at each of the widths.
 * @returns how many sentences were longer
 */
export async function expectRoom(
  page: Page,
  state: string,
  widths: readonly number[],
): Promise<number> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const expectNothingCut = async (how: string) => {
    expect.soft(await page.evaluate(cutTexts, null), `${state}, ${how}`).toEqual([]);
  };
  await page.setViewportSize({ width: 320, height });
  await expectNothingCut('320 pixels');
  await page.setViewportSize({ width, height });
  await setTextSize(page, 200);
  await expectNothingCut('200 %');
  await setTextSize(page, 100);
  const count = await page.evaluate(lengthen, null);
  for (const one of widths) {
    await page.setViewportSize({ width: one, height });
    await expectNothingCut(`longer, ${one}`);
  }
  await page.setViewportSize({ width, height });
  await page.evaluate(shorten);
  return count;
}
