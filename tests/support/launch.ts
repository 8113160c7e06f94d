/** A real Chromium with the production build of Balise in it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type BrowserContextOptions } from '@playwright/test';
import { chromiumProgram, Excuse } from '../tools/browsers.ts';

const BUILD = resolve('.output/chrome-mv3');

const QUIET = [
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
}

export interface BrowserWithBalise {
  context: BrowserContext;
  /** Address of the extension's own pages, with a slash at its end. */
  origin: string;
  close: () => Promise<void>;
}

export async function launchWithBalise({
  headless = true,
  profile,
  env,
  ...options
}: LaunchOptions = {}): Promise<BrowserWithBalise> {
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'balise-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: chromiumProgram(),
    headless,
    env: { ...process.env, ...env },
    args: [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${BUILD}`,
      `--load-extension=${BUILD}`,
      // Chrome and Edge ignore the two above since version 137; this lets us ask them otherwise.
      '--enable-unsafe-extension-debugging',
    ],
    // Playwright would switch extensions off.
    ignoreDefaultArgs: ['--disable-extensions'],
    ...options,
  });
  const close = async () => {
    await context.close();
    if (profile === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { context, origin: await extensionOrigin(context), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function extensionOrigin(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await startedWorker(context));
  return new URL('/', worker.url()).href;
}

const WORKER_TIMEOUT_MS = 15_000;
const BRANDED_TIMEOUT_MS = 3_000;

async function startedWorker(context: BrowserContext) {
  try {
    return await context.waitForEvent('serviceworker', { timeout: BRANDED_TIMEOUT_MS });
  } catch {
    const waiting = context.waitForEvent('serviceworker', { timeout: WORKER_TIMEOUT_MS });
    const session = await context.browser()?.newBrowserCDPSession();
    // A method that Playwright's types do not list.
    const send = session?.send.bind(session) as
      ((method: string, params: object) => Promise<unknown>) | undefined;
    await Promise.all([waiting, send?.('Extensions.loadUnpacked', { path: BUILD })]).catch(() => {
      throw new Excuse('This browser did not load Balise: try with Chromium (CHROME_PATH).');
    });
    return waiting;
  }
}
