/**
 * A clock that is moved: worker, popup and panel all ask lib/time/clock.ts, which asks `Date.now`; so
 * that is set in the worker, in a page of ours before it starts, and in our world of a Pix page.
 */
import type { Page, Worker } from '@playwright/test';
import { expect, type Balise } from './balise.ts';

export interface Notification {
  title: string;
  message: string;
}

const setClock = (now: number) => {
  Date.now = () => now;
};

/** What Playwright tells of an execution context, as far as it is asked here. */
interface Context {
  id: number;
  origin: string;
  auxData?: { type?: string };
}

export class MovingClock {
  readonly #balise: Balise;
  readonly #worker: Worker;
  readonly #plans: () => Promise<number[]>;
  #now = 0;

  private constructor(balise: Balise, worker: Worker, plans: () => Promise<number[]>) {
    this.#balise = balise;
    this.#worker = worker;
    this.#plans = plans;
  }

  /** Takes the worker's clock, and hears what is notified; the worker must not be restarted. */
  static async of(balise: Balise): Promise<MovingClock> {
    const worker = balise.context.serviceWorkers()[0];
    if (!worker) throw new Error('no worker');
    await worker.evaluate(() => {
      const { notifications } = chrome as {
        notifications: { create: (id: string, options: object) => Promise<string> };
      };
      const said: object[] = [];
      const create = notifications.create.bind(notifications);
      notifications.create = (id, options) => {
        said.push(options);
        return create(id, options);
      };
      Object.assign(globalThis, { said });
    });
    return new MovingClock(balise, worker, await balise.watchPlans());
  }

  /** The worker's clock stands at this moment, and its alarm has rung. Answers what was notified. */
  async moveTo(moment: string): Promise<Notification[]> {
    this.#now = Date.parse(moment);
    await this.#worker.evaluate(setClock, this.#now);
    await this.#worker.evaluate(() => {
      (globalThis as unknown as { said: object[] }).said.length = 0;
    });
    const before = (await this.#plans()).length;
    await this.#balise.ringAlarm('daily');
    // The next look is planned once all is said.
    await expect.poll(async () => (await this.#plans()).length).toBeGreaterThan(before);
    return this.#worker.evaluate(() => {
      const { said } = globalThis as unknown as { said: { title: string; message: string }[] };
      return said.map(({ title, message }) => ({ title, message }));
    });
  }

  /** A page of ours, at the moment of the worker. */
  async open(place: string): Promise<Page> {
    const page = await this.#balise.context.newPage();
    await page.setViewportSize(
      place === 'popup.html' ? { width: 360, height: 600 } : { width: 1120, height: 800 },
    );
    await page.addInitScript(setClock, this.#now);
    await page.goto(this.#balise.origin + place);
    return page;
  }

  /** Our scripts in a page of Pix are at the moment of the worker from now on. */
  async moveIn(pix: Page): Promise<void> {
    const session = await this.#balise.context.newCDPSession(pix);
    const contexts: Context[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
    await session.send('Runtime.enable');
    const ours = contexts.find(({ origin }) => this.#balise.origin.startsWith(origin));
    if (!ours) throw new Error('no script of ours in this page');
    await session.send('Runtime.evaluate', {
      contextId: ours.id,
      expression: `Date.now = () => ${this.#now}; window.dispatchEvent(new Event('focus'));`,
    });
    await session.detach();
  }
}

declare const chrome: unknown;
