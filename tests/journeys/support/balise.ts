/** What a journey starts from: a browser with Balise, a demonstration Pix, and a pupil at it. */
import {
  test as base,
  expect,
  type BrowserContext,
  type Page,
  type Worker,
} from '@playwright/test';
import { DemoPix, type PupilName } from '../../demo-pix/index.ts';
import { routeDemoPix } from '../../demo-pix/playwright.ts';
import { ZONE, zoneWhereItIs } from '../../support/local-time.ts';
import { putPlain, whatIsKept } from '../../support/browser/page-facts.ts';
import { openBehind, type LaunchOptions } from '../../support/browser/launch.ts';
import { EMPTY_PAGE, Home, SIZES, type Use } from './home.ts';

export { expect };

export const PIX = 'https://app.pix.fr';

/** A French browser at noon: most pupils have one, and alerts keep quiet at night. */
const USUAL = { locale: 'fr-FR', env: { TZ: ZONE } };

/** The same by night. */
export const BY_NIGHT = { env: { TZ: zoneWhereItIs(2) } };

/** The extension's own API, as far as the journeys look into it from a page of the extension. */
interface ExtensionApi {
  alarms: {
    get: (name: string) => Promise<{ scheduledTime: number } | undefined>;
    clear: (name: string) => Promise<boolean>;
    create: (name: string, info: { when: number }) => Promise<void>;
  };
  notifications: {
    getAll: () => Promise<Record<string, boolean>>;
    clear: (id: string) => Promise<boolean>;
  };
  runtime: { sendMessage: (message: unknown) => Promise<unknown> };
  action: {
    getBadgeText: (details: object) => Promise<string>;
    getTitle: (details: object) => Promise<string>;
  };
  storage: {
    local: {
      get: (keys: null) => Promise<Record<string, unknown>>;
      set: (items: Record<string, unknown>) => Promise<void>;
      remove: (keys: string[]) => Promise<void>;
    };
  };
}

declare const chrome: ExtensionApi;

/** Balise as a person and a test see it: its popup, its place in the toolbar, its storage. */
export class Balise {
  readonly context: BrowserContext;
  readonly origin: string;
  readonly #home: Home | null;
  #watcher: Page | null;

  /** @param home where it has tabs from the journeys before */
  constructor(context: BrowserContext, origin: string, home: Home | null = null) {
    this.context = context;
    this.origin = origin;
    this.#home = home;
    this.#watcher = home?.watcher ?? null;
  }

  async openPopup(): Promise<Page> {
    const popup = await this.#tab('popup');
    await popup.goto(`${this.origin}popup.html`);
    return popup;
  }

  /** The wallet, at one of its parts (`progress`) or at a certificate by its local id. */
  async openWallet(place = ''): Promise<Page> {
    const wallet = await this.#tab('wallet');
    await wallet.goto(`${this.origin}wallet.html#${place}`);
    await wallet.locator('h1').waitFor();
    return wallet;
  }

  async badge(): Promise<string> {
    return (await this.#page()).evaluate(() => chrome.action.getBadgeText({}));
  }

  /** The tooltip's words, whichever spaces hold them together. */
  async title(): Promise<string> {
    const title = await (await this.#page()).evaluate(() => chrome.action.getTitle({}));
    return title.replace(/\s/g, ' ');
  }

  /** The records, opened. */
  async stored(): Promise<Record<string, unknown>> {
    return (await (await this.#page()).evaluate(whatIsKept)).records;
  }

  async store(items: Record<string, unknown>): Promise<void> {
    await (await this.#page()).evaluate(putPlain, items);
  }

  /** Names of the notifications that stand: `renewal:<certificate>` or `result:<certificate>`. */
  async notifications(): Promise<string[]> {
    return (await this.#page()).evaluate(async () =>
      Object.keys(await chrome.notifications.getAll()),
    );
  }

  async clearNotifications(): Promise<void> {
    await (
      await this.#page()
    ).evaluate(async () => {
      for (const id of Object.keys(await chrome.notifications.getAll())) {
        await chrome.notifications.clear(id);
      }
    });
  }

  /** As the browser tells the worker; a notification of the system cannot be clicked from here. */
  async clickNotification(id: string): Promise<void> {
    await this.#worker().evaluate((name) => {
      const { onClicked } = chrome.notifications as unknown as {
        onClicked: { dispatch: (id: string) => void };
      };
      onClicked.dispatch(name);
    }, id);
  }

  /** When the daily look is planned; null when it is not. */
  async alarm(): Promise<Date | null> {
    const time = await (
      await this.#page()
    ).evaluate(async () => (await chrome.alarms.get('daily'))?.scheduledTime ?? null);
    return time === null ? null : new Date(time);
  }

  /** As the browser does when the time has come. */
  async ringAlarm(name: string): Promise<void> {
    await this.#worker().evaluate((rung) => {
      const { onAlarm } = chrome.alarms as unknown as {
        onAlarm: { dispatch: (alarm: object) => void };
      };
      onAlarm.dispatch({ name: rung, scheduledTime: Date.now() });
    }, name);
  }

  /** From now on, for when each look is planned; asked of a worker that must not be restarted. */
  async watchPlans(): Promise<() => Promise<number[]>> {
    const worker = this.#worker();
    await worker.evaluate(() => {
      const { alarms } = chrome;
      const plans: number[] = [];
      const create = alarms.create.bind(alarms);
      alarms.create = (name, info) => {
        plans.push(info.when);
        return create(name, info);
      };
      Object.assign(globalThis, { plans });
    });
    return () => worker.evaluate(() => (globalThis as unknown as { plans: number[] }).plans);
  }

  /** Holds the storage's lock, as a long write does. Returns what lets go of it. */
  async occupyStorage(): Promise<() => Promise<void>> {
    const page = await this.#page();
    await page.evaluate(
      () =>
        new Promise<void>((held) => {
          void navigator.locks.request('balise:storage', () => {
            held();
            return new Promise<void>((free) => Object.assign(globalThis, { free }));
          });
        }),
    );
    return () =>
      page.evaluate(() => {
        (globalThis as unknown as { free: () => void }).free();
      });
  }

  async clearAlarm(): Promise<void> {
    await (await this.#page()).evaluate(() => chrome.alarms.clear('daily'));
  }

  /** The browser ends an idle worker; the next message starts it again. */
  async stopWorker(): Promise<void> {
    const session = await this.context.newCDPSession(await this.#page());
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  }

  /** The same, and it has started again. */
  async restartWorker(): Promise<void> {
    await this.stopWorker();
    await (
      await this.#page()
    ).evaluate(() => chrome.runtime.sendMessage({ type: 'ask', userId: null }));
  }

  /** The SHA-256 of every kept PDF, in hexadecimal. */
  async files(): Promise<string[]> {
    return (await (await this.#page()).evaluate(whatIsKept)).files;
  }

  /** From now on nothing the worker writes finds room. Returns what makes room again. */
  async fillDisk(): Promise<() => Promise<void>> {
    const worker = this.#worker();
    await worker.evaluate(() => {
      const { local } = chrome.storage;
      const { set } = local;
      local.set = () => {
        throw new Error('QUOTA_BYTES quota exceeded');
      };
      Object.assign(globalThis, { makeRoom: () => (local.set = set) });
    });
    return () =>
      worker.evaluate(() => {
        (globalThis as unknown as { makeRoom: () => void }).makeRoom();
      });
  }

  /** As if the browser had emptied its storage. */
  async forgetEverything(): Promise<void> {
    const keys = Object.keys(await this.stored());
    await (await this.#page()).evaluate((gone) => chrome.storage.local.remove(gone), keys);
  }

  async #tab(use: Use): Promise<Page> {
    if (this.#home) return this.#home.tab(use);
    const page = await this.context.newPage();
    await page.setViewportSize(SIZES[use]);
    return page;
  }

  #worker(): Worker {
    return this.context.serviceWorkers()[0] ?? fail('no worker');
  }

  /** A page of the extension that shows nothing, behind the others. */
  async openEmpty(): Promise<Page> {
    return openBehind(this.context, `${this.origin}${EMPTY_PAGE}`);
  }

  /** One that can be asked, whatever the worker does. */
  async #page(): Promise<Page> {
    if (!this.#watcher || this.#watcher.isClosed()) this.#watcher = await this.openEmpty();
    return this.#watcher;
  }
}

function fail(why: string): never {
  throw new Error(why);
}

interface Fixtures {
  pupil: PupilName;
  /** What is not usual about the browser: another language, another hour, another build. */
  launch: LaunchOptions & { build?: string };
  /** For a journey that leaves its browser unfit for another. */
  ownBrowser: boolean;
  demo: DemoPix;
  home: Home;
  balise: Balise;
  /** A tab for Pix, still empty. */
  pix: Page;
}

interface WorkerFixtures {
  /** This worker's browser with the given options; it stays open for the next journey like that. */
  homeWith: (launch: Fixtures['launch']) => Promise<Home>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  homeWith: [
    async ({}, use) => {
      const homes = new Map<string, Promise<Home>>();
      await use((launch) => {
        const key = JSON.stringify(launch);
        const home = homes.get(key) ?? Home.open(launch);
        homes.set(key, home);
        return home;
      });
      for (const home of homes.values()) await (await home).close();
    },
    { scope: 'worker' },
  ],
  pupil: ['three-of-five', { option: true }],
  launch: [{}, { option: true }],
  ownBrowser: [false, { option: true }],
  demo: async ({ pupil }, use) => {
    await use(new DemoPix({ pupil }));
  },
  home: async ({ homeWith, launch, ownBrowser, demo }, use) => {
    const wanted = { ...USUAL, ...launch, env: { ...USUAL.env, ...launch.env } };
    const home = await (ownBrowser ? Home.open(wanted) : homeWith(wanted));
    await routeDemoPix(home.context, demo);
    await use(home);
    await (ownBrowser ? home.close() : home.tidy());
  },
  balise: async ({ home }, use) => {
    await use(new Balise(home.context, home.origin, home));
  },
  pix: async ({ home }, use) => {
    await use(await home.tab('pix'));
  },
});
