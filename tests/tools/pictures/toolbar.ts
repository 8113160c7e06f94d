/**
 * Icon and badge in the toolbar of a real window: Chromium and Firefox, light and dark, at 100 and
 * 200 %. A driver draws pages alone, so the screen itself is photographed, under Xvfb.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PNG } from 'pngjs';
import { DemoPix } from '../../demo-pix/index.ts';
import { routeDemoPix } from '../../demo-pix/playwright.ts';
import { routeDemoPixIn } from '../../demo-pix/puppeteer.ts';
import { install, launchFirefox } from '../../support/browser/firefox.ts';
import { launchWithBalise } from '../../support/browser/launch.ts';
import { addDays } from '../../../lib/domain/plain-date.ts';
import { parisDay } from '../../../lib/time/paris.ts';
import { openDisplay, type Display } from '../machine/display.ts';

const FOLDER = 'tests/.artifacts/toolbar';
const PIX = 'https://app.pix.fr';
/** Of the screen, from its upper right corner, in pixels at 100 %. */
const CORNER = { width: 420, height: 104 };
/** How often each pixel is drawn again, to be looked at. */
const LARGER = 3;

type Pupil = 'nothing-begun' | 'three-of-five' | 'exactly-five' | 'all-sixteen';

interface State {
  name: string;
  pupil: Pupil;
  /** Days from a delivery until now; null: no certificate is looked at. */
  since?: number;
  /** Its result was waited for, and looked at then. */
  wasWaiting?: true;
  badge: string;
}

const STATES: readonly State[] = [
  { name: 'none', pupil: 'nothing-begun', badge: '0/5' },
  { name: 'three', pupil: 'three-of-five', badge: '3/5' },
  { name: 'five', pupil: 'exactly-five', badge: '5✓' },
  { name: 'sixteen', pupil: 'all-sixteen', badge: '' },
  { name: 'due', pupil: 'exactly-five', since: 3 * 365 - 28, badge: '!' },
  { name: 'result', pupil: 'nothing-begun', since: 3, wasWaiting: true, badge: '✓' },
];

interface Seen {
  go: (address: string) => Promise<unknown>;
  badge: () => Promise<string>;
}

export async function picturesOfToolbar(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    for (const scale of [1, 2]) {
      await inChromium(scheme === 'dark', scale);
      await inFirefox(scheme === 'dark', scale);
    }
  }
}

async function inChromium(isDark: boolean, scale: number): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'balise-toolbar-'));
  const display = await openDisplay();
  try {
    const first = await launchWithBalise({ profile });
    const { host: id } = new URL(first.origin);
    await first.close();
    pin(profile, id);
    const { context, origin, close } = await launchWithBalise({
      profile,
      headless: false,
      viewport: null,
      env: display.env,
      switches: [
        '--window-position=0,0',
        '--window-size=1366,768',
        `--force-device-scale-factor=${scale}`,
        ...(isDark ? ['--force-dark-mode'] : []),
      ],
    });
    try {
      const demo = new DemoPix();
      await routeDemoPix(context, demo);
      const page = context.pages()[0] ?? (await context.newPage());
      const watcher = await context.newPage();
      await watcher.goto(`${origin}icon/16.png`);
      await page.bringToFront();
      await photograph(display, `chromium-${isDark ? 'dark' : 'light'}-${scale}00`, scale, demo, {
        go: (address) => page.goto(address),
        badge: () => watcher.evaluate(badgeText),
      });
    } finally {
      await close();
    }
  } finally {
    display.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** As a person does by the puzzle: by policy, the whole machine would have it. */
function pin(profile: string, id: string): void {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as { extensions?: object };
  const extensions = { ...preferences.extensions, pinned_extensions: [id] };
  writeFileSync(file, JSON.stringify({ ...preferences, extensions }));
}

async function inFirefox(isDark: boolean, scale: number): Promise<void> {
  const display = await openDisplay();
  const firefox = await launchFirefox({
    display: display.env.DISPLAY,
    prefs: {
      // Its own notifications would lie over the corner; a desktop that shows others is not there.
      'alerts.useSystemBackend': true,
      'extensions.activeThemeID': `firefox-compact-${isDark ? 'dark' : 'light'}@mozilla.org`,
      'layout.css.devPixelsPerPx': String(scale),
    },
  });
  try {
    await install(firefox);
    const demo = new DemoPix();
    const { browser, origin } = firefox;
    const watcher = await browser.newPage();
    // Firefox tells the driver nothing of how an extension's page loads: it is asked later.
    await watcher.goto(`${origin}icon/16.png`, { timeout: 1 }).catch(() => null);
    const page = await browser.newPage();
    await routeDemoPixIn(page, demo);
    await page.bringToFront();
    await photograph(display, `firefox-${isDark ? 'dark' : 'light'}-${scale}00`, scale, demo, {
      // Pix loads itself anew when its pupil changes, which interrupts this one.
      go: (address) => page.goto(address, { waitUntil: 'domcontentloaded' }).catch(() => null),
      badge: () => watcher.evaluate(badgeText),
    });
  } finally {
    await firefox.browser.close();
    display.close();
  }
}

/** In a page of the extension. */
function badgeText(): Promise<string> {
  const { chrome } = globalThis as unknown as {
    chrome: { action: { getBadgeText: (details: object) => Promise<string> } };
  };
  return chrome.action.getBadgeText({});
}

/** All states of one window, one below the other. */
async function photograph(
  display: Display,
  name: string,
  scale: number,
  demo: DemoPix,
  { go, badge }: Seen,
): Promise<void> {
  const corners: PNG[] = [];
  for (const state of STATES) {
    await show(state, demo, go);
    if (!(await until(async () => (await badge()) === state.badge))) {
      throw new Error(`${name}, ${state.name}: the badge is « ${await badge()} »`);
    }
    corners.push(cornerOf(display, scale));
  }
  const [{ width, height } = CORNER] = corners;
  const sheet = new PNG({ width, height: height * corners.length });
  corners.forEach((one, at) => PNG.bitblt(one, sheet, 0, 0, width, height, 0, at * height));
  writeFileSync(join(FOLDER, `${name}.png`), PNG.sync.write(sheet));
}

/** Has Pix say it, and looks there. */
async function show(
  { pupil, since, wasWaiting }: State,
  demo: DemoPix,
  go: Seen['go'],
): Promise<void> {
  demo.signInAs(pupil);
  if (since === undefined) {
    await go(`${PIX}/competences`);
    return;
  }
  const day = addDays(parisDay(Date.now()), -since);
  const dates = { satAt: `${day}T08:00:00Z`, deliveredAt: `${day}T10:00:00Z` };
  if (wasWaiting) {
    demo.setCertificates({ ...dates, status: 'WAITING_FOR_RESULTS' });
    await go(`${PIX}/mes-certifications`);
    // It is read once Pix has drawn it.
    await wait(2_000);
  }
  demo.setCertificates(dates);
  await go(`${PIX}/mes-certifications`);
}

async function until(isSo: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 50; tries += 1) {
    if (await isSo().catch(() => false)) {
      // The window draws what was set with its next frames; nothing tells when.
      await wait(500);
      return true;
    }
    await wait(100);
  }
  return false;
}

function cornerOf({ env }: Display, scale: number): PNG {
  const file = join(mkdtempSync(join(tmpdir(), 'balise-screen-')), 'screen.png');
  const { status } = spawnSync('scrot', ['--overwrite', file], { env: { ...process.env, ...env } });
  if (status !== 0) throw new Error('Install scrot');
  const screen = PNG.sync.read(readFileSync(file));
  const width = Math.min(screen.width, CORNER.width * scale);
  const height = CORNER.height * scale;
  const times = LARGER / scale;
  const larger = new PNG({ width: width * times, height: height * times });
  for (let y = 0; y < larger.height; y += 1) {
    for (let x = 0; x < larger.width; x += 1) {
      const from =
        (Math.floor(y / times) * screen.width + screen.width - width + Math.floor(x / times)) * 4;
      screen.data.copy(larger.data, (y * larger.width + x) * 4, from, from + 4);
    }
  }
  return larger;
}
