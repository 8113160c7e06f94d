/** A real Chromium with the production build of Balise in it. */
import { mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import {
  chromium,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  type Worker,
} from '@playwright/test';
import { knowThatNothingIsSet, waitForTheSchool } from '../records/school.ts';
import { chromiumProgram, Excuse } from '../../tools/machine/browsers.ts';

export const BUILD = resolve('.output/chrome-mv3');

export const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface LaunchOptions extends BrowserContextOptions {
  headless?: boolean;
  /** Beside the environment of the test: `TZ` sets the local time of the whole browser. */
  env?: Record<string, string>;
  /** A profile to use again; without it, a fresh one that goes with the browser. */
  profile?: string;
  /** Of the browser's command line, beside ours. */
  switches?: string[];
  /** Pages that are left may come back as they were, as for everybody but Playwright. */
  keepsPages?: boolean;
}

export interface BrowserWithBalise {
  context: BrowserContext;
  /** Address of the extension's own pages, with a slash at its end. */
  origin: string;
  close: () => Promise<void>;
  /** Ends it as a power cut would: nothing is written any more. For a profile that is kept. */
  kill: () => Promise<void>;
}

/** A browser for many journeys: each puts Balise in, and takes it out with all that it kept. */
export interface BrowserForMany {
  context: BrowserContext;
  /** Puts Balise in, as if just installed. */
  install: () => Promise<{ origin: string; empty: () => Promise<void> }>;
  close: () => Promise<void>;
}

export async function launchWithBalise(options: LaunchOptions = {}): Promise<BrowserWithBalise> {
  const { context, close, kill } = await launch(options, [
    `--disable-extensions-except=${BUILD}`,
    `--load-extension=${BUILD}`,
  ]);
  try {
    const worker = context.serviceWorkers()[0] ?? (await startedWorker(context));
    await knowThatNothingIsSet(worker);
    return { context, origin: originOf(worker), close, kill };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * @param build another build than the one of `npm run build`
 * @param isSet a school has set something: it is left to Balise to find it out
 */
export async function launchForMany({
  build,
  isSet,
  ...options
}: LaunchOptions & { build?: string; isSet?: boolean } = {}): Promise<BrowserForMany> {
  const { context, close } = await launch(options);
  return { context, install: () => install(context, build, isSet), close };
}

async function launch(
  { headless = true, profile, env, switches = [], keepsPages = false, ...options }: LaunchOptions,
  more: string[] = [],
): Promise<{ context: BrowserContext; close: () => Promise<void>; kill: () => Promise<void> }> {
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'balise-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: chromiumProgram(),
    headless,
    env: { ...process.env, ...env, PATH: pathWithoutDesktop(folder) },
    args: [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...more,
      ...switches,
      // Chrome and Edge ignore `--load-extension` since version 137; this lets us ask otherwise.
      '--enable-unsafe-extension-debugging',
    ],
    // Playwright would switch extensions off.
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(keepsPages ? ['--disable-back-forward-cache'] : []),
    ],
    ...options,
  });
  const close = async () => {
    await context.close();
    if (profile === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const kill = async () => {
    const gone = context.waitForEvent('close');
    process.kill(processOf(folder), 'SIGKILL');
    await gone;
  };
  return { context, close, kill };
}

/** Chromium marks its profile by a link that names machine and process. */
function processOf(profile: string): number {
  return Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
}

/**
 * Chromium tells the desktop of every extension that comes and goes, by shell scripts that cost more
 * than the journey between, and that would touch the menus of the person at this machine.
 */
function pathWithoutDesktop(profile: string): string {
  const programs = join(profile, 'no-desktop');
  mkdirSync(programs, { recursive: true });
  for (const name of ['xdg-icon-resource', 'xdg-desktop-menu', 'xdg-mime']) {
    writeFileSync(join(programs, name), '#!/bin/sh\n', { mode: 0o755 });
  }
  return [programs, process.env.PATH].join(delimiter);
}

/** Methods of the browser that Playwright's types do not list. */
type Send = (method: string, params: object) => Promise<unknown>;

async function browserSession(context: BrowserContext): Promise<Send> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser cannot be asked.');
  return session.send.bind(session) as Send;
}

/** Puts another extension beside Balise, for as long as the browser is open. */
export async function loadExtension(context: BrowserContext, folder: string): Promise<void> {
  await (
    await browserSession(context)
  )('Extensions.loadUnpacked', { path: folder });
}

/**
 * Opens a tab behind the one in front. Chromium draws a tab that is behind others once a second, and
 * the driver's clicks wait for two of its frames. Not for a page that is looked at: what the driver
 * sets for a new page (its language, say) may come after the page has begun.
 */
export async function openBehind(context: BrowserContext, address: string): Promise<Page> {
  const send = await browserSession(context);
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    send('Target.createTarget', { url: address, background: true }),
  ]);
  await page.waitForURL(address);
  return page;
}

async function install(
  context: BrowserContext,
  build = BUILD,
  isSet = false,
): Promise<{ origin: string; empty: () => Promise<void> }> {
  const send = await browserSession(context);
  const [worker] = await Promise.all([
    context.waitForEvent('serviceworker', { timeout: WORKER_TIMEOUT_MS }),
    send('Extensions.loadUnpacked', { path: build }),
  ]);
  await (isSet ? waitForTheSchool(worker) : knowThatNothingIsSet(worker));
  const origin = originOf(worker);
  const empty = async () => {
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    const last = await context.newPage();
    await Promise.all(
      context.pages().map(async (page) => {
        if (page !== last) await page.close();
      }),
    );
    // With the extension goes all of its storage.
    await send('Extensions.uninstall', { id: new URL(origin).host });
    await context.clearCookies();
    const page = await context.newCDPSession(last);
    await page.send('Storage.clearDataForOrigin', { origin: PIX, storageTypes: 'all' });
    await page.detach();
  };
  return { origin, empty };
}

const PIX = 'https://app.pix.fr';

function originOf(worker: Worker): string {
  return new URL('/', worker.url()).href;
}

const WORKER_TIMEOUT_MS = 120_000;
const BRANDED_TIMEOUT_MS = 3_000;

async function startedWorker(context: BrowserContext): Promise<Worker> {
  try {
    return await context.waitForEvent('serviceworker', { timeout: BRANDED_TIMEOUT_MS });
  } catch {
    const waiting = context.waitForEvent('serviceworker', { timeout: WORKER_TIMEOUT_MS });
    const send = await browserSession(context);
    await Promise.all([waiting, send('Extensions.loadUnpacked', { path: BUILD })]).catch(() => {
      throw new Excuse('This browser did not load Balise: try with Chromium (CHROME_PATH).');
    });
    return waiting;
  }
}
