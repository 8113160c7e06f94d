/** Where everything is kept, or that all of it goes: done by the wallet page, which alone asks for it. */
import { browser } from 'wxt/browser';
import type { PlaceMessage } from './data-messages.ts';
import { storageLock } from '../../store/area/area.ts';
import { places } from '../../store/area/kept-storage.ts';
import { EMPTYING_KEY } from '../../store/keys.ts';
import { setShared } from '../../store/area/shared-mode.ts';
import { switchPlace } from '../../store/area/switch-place.ts';

/** @throws when the new place has no room: nothing has changed then. */
export async function changePlaceBy(message: PlaceMessage): Promise<void> {
  if (message.type === 'erase-everything') return eraseEverything();
  const { shared, keep } = message;
  await storageLock(() => switchPlace({ ...places, setShared }, shared, keep));
}

/**
 * Erases everything, everywhere: disk, memory, what the browser carries to other computers, files,
 * alarms, notifications. A shared computer stays one: the next person counts on it.
 */
async function eraseEverything(): Promise<void> {
  await storageLock(async () => {
    const { local, session, sync } = browser.storage;
    // The worker tells when everything is gone and nobody asked for it. A full disk is emptied too.
    await local.set({ [EMPTYING_KEY]: true }).catch(() => undefined);
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
}
