import type { Page } from '@playwright/test';

interface Area {
  get: (keys: null) => Promise<Record<string, unknown>>;
}

interface Api {
  storage: {
    local: Area & { getBytesInUse: (keys: null) => Promise<number> };
    session: Area;
    sync: Area;
  };
  alarms: { getAll: () => Promise<{ name: string }[]> };
  notifications: { getAll: () => Promise<object> };
  action: { getBadgeText: (details: object) => Promise<string> };
}

declare const chrome: Api;

/** All that the extension holds anywhere in the browser, as a page of its own sees it. */
export async function whereThingsAre(page: Page) {
  return page.evaluate(async () => ({
    local: await chrome.storage.local.get(null),
    localBytes: await chrome.storage.local.getBytesInUse(null),
    session: await chrome.storage.session.get(null),
    sync: await chrome.storage.sync.get(null),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    files: await (async () => {
      const names: string[] = [];
      for await (const [folder, handle] of (await navigator.storage.getDirectory()).entries()) {
        for await (const name of (handle as FileSystemDirectoryHandle).keys()) {
          names.push(`${folder}/${name}`);
        }
      }
      return names;
    })(),
    alarms: (await chrome.alarms.getAll()).map(({ name }) => name),
    notifications: Object.keys(await chrome.notifications.getAll()),
    badge: await chrome.action.getBadgeText({}),
  }));
}
