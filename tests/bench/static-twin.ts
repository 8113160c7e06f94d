/** Our pages as they look once opened, with their style and not a line of script. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';

/** Makes an extension of them, so that the address is of the same kind. */
export function writeTwin(folder: string, build: string, pages: Record<string, string>): void {
  mkdirSync(folder, { recursive: true });
  const manifest = { manifest_version: 3, name: 'Static twin of Balise', version: '1' };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const [name, markup] of Object.entries(pages)) {
    writeFileSync(join(folder, name), markup);
    for (const [, style] of markup.matchAll(/<link[^>]+href="(\/[^"]+\.css)"/g)) {
      const target = join(folder, style ?? '');
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(join(build, style ?? ''), target);
    }
  }
}

export function markupOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('script, link[rel="modulepreload"]').forEach((one) => one.remove());
    return `<!doctype html>${copy.outerHTML}`;
  });
}
