import { browser } from 'wxt/browser';
import { storageLock } from '../../lib/storage/area.ts';
import { Store } from '../../lib/storage/store.ts';
import { parisDay } from '../../lib/time/paris.ts';

/** The one writer, on the browser's own storage, lock and clock. */
export const store = new Store(browser.storage.local, storageLock, () => {
  const now = new Date();
  return { now: now.getTime(), today: parisDay(now) };
});
