/** Puts a store into a browser, as Balise keeps it there, from a page of the extension. */
import type { Page } from '@playwright/test';
import { Device } from '../support/storage/device.ts';
import { PDF_BYTES, type Items } from './full-store.ts';

interface Area {
  clear: () => Promise<void>;
  set: (items: Items) => Promise<void>;
}

declare const chrome: { storage: { local: Area; session: Area } };

/** @param page a page of ours that shows nothing */
export async function putStore(page: Page, items: Items): Promise<void> {
  const device = new Device();
  await device.open().area.set(items);
  const [[name, { bytes }] = ['', { bytes: new Uint8Array() }]] = device.held.keys;
  await page.evaluate(
    async ([disk, memory, key, keyBytes]) => {
      await chrome.storage.local.clear();
      await chrome.storage.session.clear();
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('keys', { create: true });
      const stream = await (await folder.getFileHandle(key, { create: true })).createWritable();
      await stream.write(new Uint8Array(keyBytes));
      await stream.close();
      await chrome.storage.session.set(memory);
      await chrome.storage.local.set(disk);
    },
    [device.held.disk, device.held.memory, name, [...bytes]] as const,
  );
}

/** Each as big as an official one. */
export async function putPdfs(page: Page, ids: readonly string[]): Promise<void> {
  await page.evaluate(
    async ([names, size]) => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('files', { create: true });
      for (const name of names) {
        const bytes = crypto.getRandomValues(new Uint8Array(60_000));
        const whole = Uint8Array.from({ length: size }, (_, index) => bytes[index % 60_000] ?? 0);
        const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
        await stream.write(whole);
        await stream.close();
      }
    },
    [ids, PDF_BYTES] as const,
  );
}
