import { browser } from 'wxt/browser';
import { places } from '../../lib/storage/kept-storage.ts';
import { alone, store } from './store.ts';
import { showInToolbar } from './toolbar.ts';
import { expectEmptying } from './trouble.ts';

/**
 * Erases everything, everywhere: disk, memory, what the browser carries to other computers, files,
 * alarms, notifications. A shared computer stays one: the next person counts on it.
 */
export async function eraseEverything(): Promise<void> {
  expectEmptying();
  await alone(async () => {
    const { local, session, sync } = browser.storage;
    await Promise.all([
      places.diskFiles.clear(),
      local.clear(),
      session.clear(),
      // Where the browser has no account there is none of it.
      sync.clear().catch(() => undefined),
    ]);
  });
  await browser.alarms.clearAll();
  const shown = await browser.notifications.getAll();
  await Promise.all(Object.keys(shown).map((id) => browser.notifications.clear(id)));
  await showInToolbar((await places.isShared()) ? await store.glance() : null);
}
