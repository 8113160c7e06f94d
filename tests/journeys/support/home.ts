/**
 * A browser for many journeys, with Balise in it. Between two of them Balise is as if just installed:
 * to install it anew, and to open its pages in new tabs, would cost more than most journeys do.
 */
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { EMPTYING_KEY } from '../../../lib/store/keys.ts';
import { launchForMany, openBehind, type BrowserForMany } from '../../support/browser/launch.ts';
import { knowThatNothingIsSet } from '../../support/records/school.ts';

/** What a tab is for, and how large it is then. */
export const SIZES = {
  pix: { width: 1366, height: 768 },
  popup: { width: 360, height: 600 },
  wallet: { width: 1120, height: 800 },
} as const;

export type Use = keyof typeof SIZES;

/** Of the extension, and shows nothing of it. */
export const EMPTY_PAGE = 'manifest.json';

const PIX = 'https://app.pix.fr';

interface Area {
  get: (keys: null) => Promise<object>;
  set: (items: object) => Promise<void>;
  clear: () => Promise<void>;
}

interface Api {
  storage: Record<'local' | 'session' | 'sync', Area>;
  runtime: { sendMessage: (message: unknown) => Promise<unknown> };
  alarms: { clearAll: () => Promise<void> };
  notifications: {
    getAll: () => Promise<object>;
    clear: (id: string) => Promise<boolean>;
  };
  action: {
    setBadgeText: (details: { text: string }) => Promise<void>;
    setTitle: (details: { title: string }) => Promise<void>;
  };
}

declare const chrome: Api;

type Options = Parameters<typeof launchForMany>[0];
type Installed = Awaited<ReturnType<BrowserForMany['install']>>;

/** Balise in a browser. */
interface Parts {
  installed: Installed;
  /** A page of the extension that shows nothing, behind the others. */
  watcher: Page;
  /** How the browser is asked there. */
  session: CDPSession;
  worker: WorkerStatus;
}

/** What the driver cannot take back from a tab, or from all the tabs of a browser. */
const FOR_GOOD = ['addInitScript', 'exposeBinding', 'exposeFunction'] as const;
const FOR_GOOD_EVERYWHERE = [...FOR_GOOD, 'setGeolocation', 'setOffline'] as const;
const CLOCK = ['install', 'pauseAt', 'setFixedTime', 'setSystemTime'] as const;

/** What a journey may listen to in a tab. */
const HEARD = [
  'console',
  'dialog',
  'download',
  'filechooser',
  'framenavigated',
  'pageerror',
  'popup',
  'request',
  'requestfailed',
  'requestfinished',
  'response',
  'worker',
];

/** Says of each call of these methods that it was made, before it is. */
function hearCalls<T extends object>(of: T, names: readonly (keyof T)[], hear: () => void): void {
  for (const name of names) {
    const method = of[name] as (...given: unknown[]) => unknown;
    const heard = (...given: unknown[]) => {
      hear();
      return method.apply(of, given);
    };
    Object.assign(of, { [name]: heard });
  }
}

export class Home {
  readonly #options: Options;
  #browser: BrowserForMany;
  #parts: Parts;
  /** Tabs of this journey, then those that are ready for the next. */
  #used: [Use, Page][] = [];
  readonly #ready = new Map<Use, Page>();
  /** Tabs to which something was done for good: they are not used again. */
  readonly #spent = new WeakSet<Page>();
  /** The same of the browser. */
  #isSpent = false;

  private constructor(options: Options, browser: BrowserForMany, parts: Parts) {
    this.#options = options;
    this.#browser = browser;
    this.#parts = parts;
    this.#hearContext();
  }

  static async open(options: Options): Promise<Home> {
    const browser = await launchForMany(options);
    try {
      return new Home(options, browser, await install(browser));
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  get context(): BrowserContext {
    return this.#browser.context;
  }

  /** Address of the extension's own pages, with a slash at its end. */
  get origin(): string {
    return this.#parts.installed.origin;
  }

  /** A page that can be asked, whatever the worker does. */
  get watcher(): Page {
    return this.#parts.watcher;
  }

  /** A tab in front of the others, with nothing in it. */
  async tab(use: Use): Promise<Page> {
    const ready = this.#ready.get(use);
    this.#ready.delete(use);
    const page = ready ?? (await this.context.newPage());
    this.#used.push([use, page]);
    if (ready) await page.bringToFront();
    else {
      await page.setViewportSize(SIZES[use]);
      hearCalls(page, FOR_GOOD, () => this.#spent.add(page));
    }
    return page;
  }

  /** Ends a journey: nothing of it is left. */
  async tidy(): Promise<void> {
    if (this.#isSpent) return this.#moveHouse();
    await this.context.unrouteAll({ behavior: 'ignoreErrors' });
    await this.#tidyTabs();
    if (this.#parts.watcher.isClosed()) await this.#reinstall();
    else await this.#forget();
    await this.context.clearCookies();
    await this.#parts.session.send('Storage.clearDataForOrigin', {
      origin: PIX,
      storageTypes: 'all',
    });
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  #hearContext(): void {
    const { context } = this;
    const spend = () => (this.#isSpent = true);
    hearCalls(context, FOR_GOOD_EVERYWHERE, spend);
    hearCalls(context.clock, CLOCK, spend);
    // What is asked of a tab in the browser's own protocol may last as long as the tab.
    const newCDPSession = context.newCDPSession.bind(context);
    context.newCDPSession = (page) => {
      this.#spent.add(page as Page);
      return newCDPSession(page);
    };
  }

  /** Into another browser. */
  async #moveHouse(): Promise<void> {
    await this.#browser.close();
    this.#used = [];
    this.#ready.clear();
    this.#isSpent = false;
    this.#browser = await launchForMany(this.#options);
    this.#parts = await install(this.#browser);
    this.#hearContext();
  }

  /** Keeps one tab for each use, and closes the others. */
  async #tidyTabs(): Promise<void> {
    const used = this.#used;
    this.#used = [];
    const again = used.filter(([use, page]) => {
      const isFit = !page.isClosed() && !this.#spent.has(page) && !this.#ready.has(use);
      if (isFit) this.#ready.set(use, page);
      return isFit;
    });
    const kept = new Set([this.#parts.watcher, ...this.#ready.values()]);
    const others = this.context.pages().filter((page) => !kept.has(page));
    await Promise.all(others.map((page) => page.close()));
    for (const [use, page] of again) await this.#tidyTab(use, page);
  }

  async #tidyTab(use: Use, page: Page): Promise<void> {
    for (const event of HEARD) page.removeAllListeners(event);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.evaluate(forgetTab).catch(() => undefined);
    await page.emulateMedia({
      media: null,
      colorScheme: 'light',
      forcedColors: 'none',
      reducedMotion: 'no-preference',
    });
    const { width, height } = page.viewportSize() ?? SIZES[use];
    if (width !== SIZES[use].width || height !== SIZES[use].height) {
      await page.setViewportSize(SIZES[use]);
    }
    await page.goto(use === 'pix' ? 'about:blank' : `${this.origin}${EMPTY_PAGE}`);
  }

  /** Everything that Balise keeps goes, and the worker starts anew. */
  async #forget(): Promise<void> {
    const { watcher, session, worker } = this.#parts;
    let isEmpty = false;
    while (!isEmpty) {
      // One that is stopped while it starts leaves the driver waiting for it.
      await watcher.evaluate(ask);
      await worker.is('running');
      await watcher.evaluate(forget, EMPTYING_KEY);
      await session.send('ServiceWorker.stopAllWorkers');
      await worker.is('stopped');
      // It may have written once more while it was told to stop.
      isEmpty = await watcher.evaluate(tidyRest);
    }
    await session.send('ServiceWorker.startWorker', { scopeURL: this.origin });
    await worker.is('running');
    await knowThatNothingIsSet(watcher);
  }

  /** After an extension that was loaded anew, which closes all of its pages. */
  async #reinstall(): Promise<void> {
    await this.#parts.installed.empty();
    this.#ready.clear();
    this.#parts = await install(this.#browser);
  }
}

async function install(browser: BrowserForMany): Promise<Parts> {
  const installed = await browser.install();
  const watcher = await openBehind(browser.context, `${installed.origin}${EMPTY_PAGE}`);
  const others = browser.context.pages().filter((page) => page !== watcher);
  await Promise.all(others.map((page) => page.close()));
  const session = await browser.context.newCDPSession(watcher);
  const worker = new WorkerStatus(session);
  await session.send('ServiceWorker.enable');
  return { installed, watcher, session, worker };
}

/** How the browser's only worker is, which is ours. */
class WorkerStatus {
  #status = '';
  readonly #waiting = new Set<() => void>();

  constructor(session: CDPSession) {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { runningStatus } of versions) this.#status = runningStatus;
      for (const look of this.#waiting) look();
    });
  }

  /** Once it is so. */
  is(wanted: 'stopped' | 'running'): Promise<void> {
    return new Promise((done) => {
      const look = () => {
        if (this.#status !== wanted) return;
        this.#waiting.delete(look);
        done();
      };
      this.#waiting.add(look);
      look();
    });
  }
}

/* What follows runs in a page. */

/** What a tab keeps from one page to the next. */
function forgetTab(): void {
  sessionStorage.clear();
  window.name = '';
}

/* In a page of the extension. */

async function ask(): Promise<void> {
  await chrome.runtime.sendMessage({ type: 'ask', userId: null });
}

/** As Balise itself does when a person erases everything: what is gone then is not missed. */
async function forget(emptying: string): Promise<void> {
  const { local, session, sync } = chrome.storage;
  await local.set({ [emptying]: true }).catch(() => undefined);
  await Promise.all([local.clear(), session.clear(), sync.clear()]);
}

/** Without the worker, which would hold on to a database. @returns whether the storage is empty */
async function tidyRest(): Promise<boolean> {
  const { storage, alarms, notifications, action } = chrome;
  for (const { name = '' } of await indexedDB.databases()) {
    await new Promise((done) => {
      indexedDB.deleteDatabase(name).onsuccess = done;
    });
  }
  localStorage.clear();
  for (const name of await caches.keys()) await caches.delete(name);
  const files = await navigator.storage.getDirectory();
  for await (const name of files.keys()) await files.removeEntry(name, { recursive: true });
  await alarms.clearAll();
  for (const id of Object.keys(await notifications.getAll())) await notifications.clear(id);
  await action.setBadgeText({ text: '' });
  await action.setTitle({ title: '' });
  const areas = [storage.local, storage.session, storage.sync];
  const left = await Promise.all(areas.map((area) => area.get(null)));
  return left.every((items) => Object.keys(items).length === 0);
}
