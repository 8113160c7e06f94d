/** What every row needs: the build, the browsers, and how often to measure. */
import type { Page } from '@playwright/test';
import type { DemoPix } from '../demo-pix/index.ts';
import type { Browser } from './browsers.ts';

export interface Peer {
  name: string;
  folder: string;
  /** The page of its popup, or null when it has none. */
  popup: string | null;
  browser: Browser;
}

export interface Bench {
  rounds: number;
  build: string;
  /** Where files of this run may be written; it goes with the run. */
  folder: string;
  /** Opens one more browser with these unpacked extensions, before the same Pix. */
  open: (extensions: string[]) => Promise<Browser>;
  /** Address of our pages, and of their static twins. */
  origin: string;
  twin: string;
  /** Balise with the full store, beside its static twin. */
  full: Browser;
  /** Balise with a profile and nothing else. */
  small: Browser;
  /** No extension at all. */
  without: Browser;
  peers: Peer[];
  demo: DemoPix;
}

/** Opens a tab for one measure, and closes it whatever happens. */
export async function inTab<T>(browser: Browser, measure: (tab: Page) => Promise<T>): Promise<T> {
  const tab = await browser.tab();
  try {
    return await measure(tab);
  } finally {
    await tab.close();
  }
}
