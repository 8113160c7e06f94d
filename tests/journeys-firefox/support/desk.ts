/** Firefox, as far as tests/support/old-stores handles it. */
import { expect } from '@playwright/test';
import type { Desk } from '../../support/old-stores/desk.ts';
import { putStores, takeStores } from '../../support/old-stores/stores.ts';
import type { Balise } from './balise.ts';
import { visitorOf } from './visitor.ts';

/** Puts the event page to sleep as soon as it has nothing to do. */
export const SLEEPS_AT_ONCE = { 'extensions.background.idle.timeout': 500 };

interface Runtime {
  runtime: { sendMessage: (message: object) => Promise<unknown> };
}

export function deskOf(balise: Balise): Desk {
  /** A page of the extension that shows nothing of it, for as long as something is asked there. */
  const behind = async () => {
    const tab = await balise.newTab();
    await tab.goto(`${balise.origin}icon/16.png`);
    return tab.page;
  };
  return {
    open: async (place) => {
      const [name = '', part] = place.split('#');
      const tab = await balise.open(name as 'popup.html', part);
      return { ...visitorOf(tab), close: () => tab.page.close() };
    },
    take: async () => {
      const page = await behind();
      const stores = await page.evaluate(takeStores);
      await page.close();
      return stores;
    },
    kept: () => balise.stored(),
    put: async (stores) => {
      // Its first start is over: what it found then is not written over what is put there.
      await expect.poll(() => balise.isAwake()).toBe(false);
      const page = await behind();
      await page.evaluate(putStores, stores);
      await page.close();
    },
    restart: async () => {
      await expect.poll(() => balise.isAwake()).toBe(false);
      const page = await behind();
      // What wakes it may come before it listens.
      await expect(() =>
        page.evaluate(async () => {
          const { browser } = globalThis as unknown as { browser: Runtime };
          await browser.runtime.sendMessage({ type: 'ask', userId: null });
        }),
      ).toPass();
      await page.close();
    },
    badge: () => balise.badge(),
    saved: async (_one, name, press) => {
      await press();
      return balise.downloaded(name);
    },
  };
}
