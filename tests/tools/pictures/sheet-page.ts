/** A contact sheet: rows of pictures of one page, side by side, to be opened and judged. */
import type { BrowserContext, Page } from '@playwright/test';
import type { LaunchOptions } from '../../support/browser/launch.ts';
import { launchForPictures } from './browser.ts';

/** Looked at, not kept: they say nothing that cannot be made again. */
export const SHEETS = 'tests/.artifacts/sheets';
const SCHEMES = ['light', 'dark'] as const;
/** In one picture; a browser draws none that is much longer. */
const ROWS = 4;

export interface Row {
  name: string;
  /** Data addresses, one a column. */
  shots: string[];
}

export async function inBrowser(
  options: LaunchOptions,
  take: (context: BrowserContext, origin: string) => Promise<void>,
): Promise<void> {
  const { context, origin, close } = await launchForPictures({ deviceScaleFactor: 1, ...options });
  try {
    await take(context, origin);
  } finally {
    await close();
  }
}

export async function inEveryWay(
  page: Page,
  sizes: readonly string[] = [''],
  fullPage = false,
): Promise<string[]> {
  const shots: string[] = [];
  for (const size of sizes) {
    await page.evaluate((wanted) => (document.documentElement.style.fontSize = wanted), size);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      const bytes = await page.screenshot({ type: 'jpeg', quality: 80, fullPage });
      shots.push(`data:image/jpeg;base64,${bytes.toString('base64')}`);
    }
  }
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  await page.emulateMedia({ colorScheme: 'light' });
  return shots;
}

export async function write(
  context: BrowserContext,
  name: string,
  rows: readonly Row[],
  width: number,
  rowsEach = ROWS,
): Promise<void> {
  const page = await context.newPage();
  const columns = rows[0]?.shots.length ?? 1;
  await page.setViewportSize({ width: columns * (width + 12) + 24, height: 800 });
  const count = Math.ceil(rows.length / rowsEach);
  for (let index = 0; index < count; index += 1) {
    const shown = rows.slice(index * rowsEach, (index + 1) * rowsEach);
    const figures = shown.map(
      (row) =>
        `<h2>${row.name}</h2><p>${row.shots.map((shot) => `<img width="${width}" src="${shot}">`).join('')}</p>`,
    );
    await page.setContent(
      `<style>body{margin:12px;background:#888;font:14px sans-serif}h2{margin:8px 0 4px;font-size:14px}` +
        `p{display:flex;align-items:start;gap:12px;margin:0}</style>${figures.join('')}`,
    );
    await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
    const part = count === 1 ? '' : `-${index + 1}`;
    await page.screenshot({
      path: `${SHEETS}/${name}${part}.png`,
      fullPage: true,
    });
  }
  await page.close();
}
