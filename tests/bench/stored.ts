/** Puts a store into a browser, from a page of the extension. */
import type { Page } from '@playwright/test';
import { PDF_BYTES, type Items } from './full-store.ts';

declare const chrome: {
  storage: {
    local: { clear: () => Promise<void>; set: (items: Items) => Promise<void> };
  };
};

/** @param page a page of ours that shows nothing */
export async function putStore(page: Page, items: Items): Promise<void> {
  await page.evaluate(async (given) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set(given);
  }, items);
}

/** Each as big as an official one, as lib/store/files/file-database.ts keeps it. */
export async function putPdfs(page: Page, ids: readonly string[], keptAt: number): Promise<void> {
  await page.evaluate(
    async ([names, size, at]) => {
      const opening = indexedDB.open('balise', 1);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('files').createIndex('keptAt', 'keptAt');
      };
      await new Promise((done) => (opening.onsuccess = done));
      const transaction = opening.result.transaction('files', 'readwrite');
      for (const name of names) {
        const bytes = crypto.getRandomValues(new Uint8Array(60_000));
        const whole = Uint8Array.from({ length: size }, (_, index) => bytes[index % 60_000] ?? 0);
        transaction.objectStore('files').put({ bytes: whole, keptAt: at }, name);
      }
      await new Promise((done) => (transaction.oncomplete = done));
      opening.result.close();
    },
    [ids, PDF_BYTES, keptAt] as const,
  );
}
