/** Draws the extension's own icons into public/icon, from the same shapes as the toolbar's. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { FILLED, ICON_UNITS, iconParts } from '../../lib/app/toolbar/icon.ts';
import { CERTIFIABLE_COUNT } from '../../lib/domain/training/certifiable.ts';
import { chromiumProgram } from './machine/browsers.ts';
import { inOneColour } from './pictures/one-colour-png.ts';

const SIZES = [16, 32, 48, 128];

function svg(): string {
  const parts = iconParts(CERTIFIABLE_COUNT).map(({ path }) => `<path d="${path}"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${ICON_UNITS} ${ICON_UNITS}"
    width="100%" height="100%" fill="${FILLED}">${parts.join('')}</svg>`;
}

const browser = await chromium.launch({
  executablePath: chromiumProgram(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
mkdirSync('public/icon', { recursive: true });
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}html,body{height:100%}</style>${svg()}`);
  const drawn = await page.screenshot({ omitBackground: true });
  writeFileSync(`public/icon/${size}.png`, inOneColour(drawn, FILLED));
}
await browser.close();
