/**
 * `npm start`: builds Balise and opens it in a browser, on a demonstration Pix signed in as a pupil
 * with 3 of 5. Without a display it looks for you: it prints what the popup says and takes pictures.
 *
 * npm start -- --live    on the real app.pix.fr
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { DemoPix } from '../demo-pix/index.ts';
import { routeDemoPix } from '../demo-pix/playwright.ts';
import { launchWithBalise } from '../support/browser/launch.ts';
import { Excuse } from './machine/browsers.ts';

const PIX = 'https://app.pix.fr';
const PICTURES = resolve('.output/start');

function build(): void {
  console.log('Building Balise…');
  const { status, stderr } = spawnSync('npx --no-install wxt build', {
    shell: true,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Excuse(`The build failed:\n${stderr}`);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function openForPerson(live: boolean): Promise<void> {
  const { context, close } = await launchWithBalise({ headless: false, viewport: null });
  if (!live) await routeDemoPix(context, new DemoPix({ pupil: 'three-of-five' }));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(live ? PIX : `${PIX}/competences`);
  console.log(
    'The browser is open. Click on Balise in the toolbar (behind the puzzle piece). Close the browser to end.',
  );
  await context.waitForEvent('close', { timeout: 0 });
  await close();
}

async function lookForPerson(): Promise<void> {
  const { context, origin, close } = await launchWithBalise({
    viewport: { width: 1366, height: 768 },
    colorScheme: 'light',
  });
  try {
    await routeDemoPix(context, new DemoPix({ pupil: 'three-of-five' }));
    const popup = await context.newPage();
    await popup.setViewportSize({ width: 360, height: 600 });
    await popup.goto(`${origin}popup.html`);
    const pix = await context.newPage();
    await pix.goto(`${PIX}/competences`);
    await popup.locator('[data-competence]').first().waitFor();
    await printPopup(popup);
    mkdirSync(PICTURES, { recursive: true });
    await pix.screenshot({ path: `${PICTURES}/pix.png` });
    await popup.screenshot({ path: `${PICTURES}/popup.png` });
    await popup.emulateMedia({ colorScheme: 'dark' });
    await popup.screenshot({ path: `${PICTURES}/popup-dark.png` });
    console.log(`\nPictures: ${relative('.', PICTURES)}/pix.png, popup.png, popup-dark.png`);
  } finally {
    await close();
  }
}

async function printPopup(popup: Page): Promise<void> {
  const say = async (selector: string) => {
    for (const text of await popup.locator(selector).allInnerTexts()) {
      console.log(`  ${text.replace(/\s*\n\s*/g, ' ').trim()}`);
    }
  };
  console.log('\nThe popup says:\n');
  await say('[data-account]');
  await say('main h2 >> nth=0');
  await say('main > section >> nth=0 >> p >> nth=-1');
  console.log('');
  await say('[data-suggestion] div, [data-suggestion] a');
  console.log('');
  await say('[data-competence] .visually-hidden');
  console.log('');
  await say('[data-certificate-status]');
}

async function main(): Promise<void> {
  const live = process.argv.includes('--live');
  if (live && !hasDisplay()) {
    throw new Excuse('npm start -- --live needs a display: the real Pix asks you to sign in.');
  }
  build();
  await (hasDisplay() ? openForPerson(live) : lookForPerson());
}

main().catch((error: unknown) => {
  const known = error instanceof Excuse ? error.message : null;
  const firstLine = String(error instanceof Error ? error.message : error).split('\n')[0];
  console.error(known ?? `Balise could not be shown: ${firstLine ?? 'unknown reason'}`);
  process.exitCode = 1;
});
