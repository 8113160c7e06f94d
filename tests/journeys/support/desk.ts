/** Chromium, as far as tests/support/old-stores handles it. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Desk, OpenPage } from '../../support/old-stores/desk.ts';
import { putStores, takeStores } from '../../support/old-stores/stores.ts';
import type { Balise } from './balise.ts';
import { visitorOf } from './visitor.ts';

export function deskOf(balise: Balise): Desk {
  const pages = new Map<OpenPage, Page>();
  return {
    open: async (place) => {
      const [name, part] = place.split('#');
      const page = await (name === 'popup.html' ? balise.openPopup() : balise.openWallet(part));
      const one = { ...visitorOf(page), close: () => page.close() };
      pages.set(one, page);
      return one;
    },
    take: async () => {
      const page = await balise.openEmpty();
      const stores = await page.evaluate(takeStores);
      await page.close();
      return stores;
    },
    kept: () => balise.stored(),
    put: async (stores) => {
      const page = await balise.openEmpty();
      // Its type goes deeper than the driver's types would follow.
      await page.evaluate(putStores as (given: unknown) => Promise<void>, stores as unknown);
      await page.close();
    },
    restart: () => balise.restartWorker(),
    badge: () => balise.badge(),
    saved: async (one, name, press) => {
      const page = pages.get(one);
      if (!page) throw new Error('not a page of this desk');
      const [download] = await Promise.all([page.waitForEvent('download'), press()]);
      if (download.suggestedFilename() !== name) throw new Error(download.suggestedFilename());
      return readFileSync(await download.path());
    },
  };
}
