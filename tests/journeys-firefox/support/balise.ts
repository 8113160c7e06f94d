/** What a journey starts from: Firefox with Balise, a demonstration Pix, and a pupil at it. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { DemoPix, type PupilName } from '../../demo-pix/index.ts';
import { install, launchFirefox, type Firefox, type Prefs } from '../../support/browser/firefox.ts';
import { putPlain, whatIsKept } from '../../support/browser/page-facts.ts';
import { Looks } from './looks.ts';
import { Preferences } from './preferences.ts';
import { Tab } from './tab.ts';

export { expect };

export const PIX = 'https://app.pix.fr';

/** The extension's own API, as far as the journeys look into it from a page of the extension. */
interface ExtensionApi {
  action: {
    getBadgeText: (details: object) => Promise<string>;
    getTitle: (details: object) => Promise<string>;
  };
  alarms: { getAll: () => Promise<{ name: string; scheduledTime: number }[]> };
  extension: { getViews: () => Window[] };
  notifications: { getAll: () => Promise<Record<string, { title: string; message: string }>> };
  storage: {
    local: {
      get: (keys: null) => Promise<Record<string, unknown>>;
      set: (items: Record<string, unknown>) => Promise<void>;
    };
    session: { get: (keys: null) => Promise<Record<string, unknown>> };
  };
}

declare const browser: ExtensionApi;

/** Balise as a person and a test see it: its pages, its place in the toolbar, its storage. */
export class Balise {
  readonly origin: string;
  readonly #browser: Browser;
  readonly #downloads: string;
  #watcher: Promise<Tab> | null = null;

  constructor({ browser, origin, downloads }: Firefox) {
    this.#browser = browser;
    this.#downloads = downloads;
    this.origin = origin;
  }

  /** The bytes of a download of this name, once it is whole; it is taken out of its folder. */
  async downloaded(name: string): Promise<Buffer> {
    const file = join(this.#downloads, name);
    // Firefox holds the place by an empty file, and writes into another beside it.
    const isWhole = () =>
      existsSync(file) && !existsSync(`${file}.part`) && readFileSync(file).length > 0;
    await expect.poll(isWhole, { message: name }).toBe(true);
    const bytes = readFileSync(file);
    rmSync(file);
    return bytes;
  }

  async newTab(): Promise<Tab> {
    return new Tab(await this.#browser.newPage());
  }

  async open(page: 'popup.html' | 'wallet.html', place = ''): Promise<Tab> {
    const tab = await this.newTab();
    await tab.page.setViewport(
      page === 'popup.html' ? { width: 360, height: 600 } : { width: 1280, height: 900 },
    );
    await tab.goto(`${this.origin}${page}${place && `#${place}`}`);
    return tab;
  }

  async badge(): Promise<string> {
    return (await this.#page()).evaluate(() => browser.action.getBadgeText({}));
  }

  /** The tooltip's words, whichever spaces hold them together. */
  async title(): Promise<string> {
    const title = await (await this.#page()).evaluate(() => browser.action.getTitle({}));
    return title.replace(/\s/g, ' ');
  }

  /** The records, opened. */
  async stored(): Promise<Record<string, unknown>> {
    return (await (await this.#page()).evaluate(whatIsKept)).records;
  }

  /** The records as they stand on the disk. */
  async onDisk(): Promise<Record<string, unknown>> {
    return (await this.#page()).evaluate(() => browser.storage.local.get(null));
  }

  async store(items: Record<string, unknown>): Promise<void> {
    await (await this.#page()).evaluate(putPlain, items);
  }

  /** What is kept in memory alone, and the names of the databases on the disk. */
  async elsewhere(): Promise<{ session: Record<string, unknown>; databases: string[] }> {
    return (await this.#page()).evaluate(async () => ({
      session: await browser.storage.session.get(null),
      databases: (await indexedDB.databases()).flatMap(({ name }) => name ?? []),
    }));
  }

  async alarms(): Promise<string[]> {
    const page = await this.#page();
    return page.evaluate(async () => (await browser.alarms.getAll()).map(({ name }) => name));
  }

  async notifications(): Promise<{ title: string; message: string }[]> {
    const page = await this.#page();
    return page.evaluate(async () => Object.values(await browser.notifications.getAll()));
  }

  /** The SHA-256 of every kept PDF, in hexadecimal. */
  async files(): Promise<string[]> {
    return (await (await this.#page()).evaluate(whatIsKept)).files;
  }

  /** Whether the event page is loaded; asking does not wake it. */
  async isAwake(): Promise<boolean> {
    return (await this.#page()).evaluate(() =>
      browser.extension.getViews().some(({ location }) => location.pathname.includes('background')),
    );
  }

  /** A page of the extension that shows nothing of it: it can be asked, whatever the worker does. */
  async #page() {
    this.#watcher ??= (async () => {
      const tab = await this.newTab();
      await tab.goto(`${this.origin}icon/16.png`);
      return tab;
    })();
    return (await this.#watcher).page;
  }
}

interface Fixtures {
  pupil: PupilName;
  /** Preferences that stand before Balise is there, and go after it. */
  prefs: Prefs;
  demo: DemoPix;
  balise: Balise;
  /** A tab for Pix, still empty. */
  pix: Tab;
  /** Light, dark and forced colours, one after the other. */
  looks: Looks;
}

interface WorkerFixtures {
  /** A Firefox for many journeys: each puts Balise in, and takes it out with all that it kept. */
  sharedFirefox: () => Promise<Firefox>;
}

/** A page of Pix that a journey left open would tell the next one's Balise that it came too late. */
async function closeAllBut({ browser }: Firefox, before: readonly Page[]): Promise<void> {
  const left = (await browser.pages()).filter((page) => !before.includes(page));
  // One that goes by itself, or with Balise, in the same moment is as good.
  await Promise.all(left.map((page) => page.close().catch(() => undefined)));
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  sharedFirefox: [
    async ({}, use) => {
      const launched = new Map<'shared', Promise<Firefox>>();
      await use(() => {
        const firefox = launched.get('shared') ?? launchFirefox();
        launched.set('shared', firefox);
        return firefox;
      });
      await (await launched.get('shared'))?.browser.close();
    },
    { scope: 'worker' },
  ],
  pupil: ['three-of-five', { option: true }],
  prefs: [{}, { option: true }],
  demo: async ({ pupil }, use) => {
    await use(new DemoPix({ pupil }));
  },
  balise: async ({ prefs, sharedFirefox }, use) => {
    const firefox = await sharedFirefox();
    const preferences = Object.keys(prefs).length > 0 ? await Preferences.of(firefox) : null;
    await preferences?.set(prefs);
    const before = await firefox.browser.pages();
    const uninstall = await install(firefox);
    await use(new Balise(firefox));
    await closeAllBut(firefox, before);
    await uninstall();
    await preferences?.end();
  },
  looks: async ({ sharedFirefox }, use) => {
    const preferences = await Preferences.of(await sharedFirefox());
    await use(new Looks(preferences));
    await preferences.end();
  },
  pix: async ({ balise, demo }, use) => {
    const tab = await balise.newTab();
    await tab.page.setViewport({ width: 1366, height: 768 });
    await tab.serve(demo);
    await use(tab);
    await tab.page.close();
  },
});
