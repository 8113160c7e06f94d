/** Browsers to measure in: the same program and flags, with other extensions. */
import { createHash } from 'node:crypto';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { chromiumProgram } from '../tools/machine/browsers.ts';

/** A frame is drawn when there is one to draw, not at the next sixtieth of a second. */
const WITHOUT_WAITING = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** What a browser does by itself now and then must not fall into a measure. */
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
];

export interface Browser {
  context: BrowserContext;
  /** A fresh tab; the caller closes it. */
  tab: () => Promise<Page>;
  close: () => Promise<void>;
}

/** @param profile a folder to keep; without it, one that goes with the browser */
export async function launch(extensions: string[], profile?: string): Promise<Browser> {
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'balise-bench-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: chromiumProgram(),
    headless: true,
    // Our requests of the measures are not in Pix's own policy; the extension's pages have none to lose.
    bypassCSP: true,
    viewport: { width: 1366, height: 768 },
    args: [
      ...QUIET,
      ...WITHOUT_WAITING,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(extensions.length > 0
        ? [
            `--disable-extensions-except=${extensions.join(',')}`,
            `--load-extension=${extensions.join(',')}`,
          ]
        : []),
    ],
    ignoreDefaultArgs: extensions.length > 0 ? ['--disable-extensions'] : [],
  });
  // The runner of our TypeScript tools names functions by a helper, also those sent to a page.
  await context.addInitScript('globalThis.__name ??= (named) => named');
  return {
    context,
    tab: () => context.newPage(),
    close: async () => {
      await context.close();
      if (profile === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Where the pages of an unpacked extension are: Chromium names it after its folder. */
export function originOf(folder: string): string {
  const digest = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  const id = [...digest].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
  return `chrome-extension://${id}/`;
}
