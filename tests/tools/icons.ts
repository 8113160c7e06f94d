/** Draws the extension's own icons into public/icon, from the same arcs as the toolbar's ring. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ringArcs } from '../../lib/app/toolbar/ring.ts';
import { chromiumProgram } from './browsers.ts';
import { inOneColour } from './one-colour-png.ts';

const SIZES = [16, 32, 48, 128];
const FILLED = '#12899a';
const CENTER = 64;
const RADIUS = 50;

function svg(): string {
  const point = (angle: number) =>
    `${CENTER + RADIUS * Math.sin(angle)} ${CENTER - RADIUS * Math.cos(angle)}`;
  const arcs = ringArcs(5).map(
    ({ from, to }) => `<path d="M ${point(from)} A ${RADIUS} ${RADIUS} 0 0 1 ${point(to)}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" width="100%" height="100%"
    fill="none" stroke="${FILLED}" stroke-width="22" stroke-linecap="round">
    ${arcs.join('')}<circle cx="${CENTER}" cy="${CENTER}" r="17" fill="${FILLED}" stroke="none"/></svg>`;
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
