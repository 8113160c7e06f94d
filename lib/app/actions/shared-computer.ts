/** Where everything is kept, and that all of it goes. */
import { browser } from 'wxt/browser';
import { storageLock } from '../../store/area/area.ts';
import { areas } from '../../store/area/browser-areas.ts';
import { setShared as setSharedMode } from '../../store/area/shared-mode.ts';
import { switchArea } from '../../store/area/switch-area.ts';
import { EMPTYING_KEY } from '../../store/keys.ts';
import { send } from '../messages/send.ts';
import { act, type Outcome } from './act.ts';

/**
 * A shared computer keeps everything in memory. Refused when the new place has no room.
 * @param keep what is stored goes along; else it is erased
 */
export function setShared(shared: boolean, keep: boolean): Promise<Outcome> {
  return act(async () => {
    await storageLock(() => switchArea({ ...areas, setShared: setSharedMode }, shared, keep));
    await send({ type: 'look-again' });
  });
}

/**
 * Erases everything, everywhere: disk, memory, what the browser carries to other computers, files,
 * alarms, notifications. A shared computer stays one: the next person counts on it.
 */
export function eraseEverything(): Promise<Outcome> {
  return act(async () => {
    await storageLock(emptyEveryPlace);
    await browser.alarms.clearAll();
    const shown = await browser.notifications.getAll();
    await Promise.all(Object.keys(shown).map((id) => browser.notifications.clear(id)));
    await send({ type: 'look-again' });
  });
}

async function emptyEveryPlace(): Promise<void> {
  const { local, session, sync } = browser.storage;
  // The worker tells when everything is gone and nobody asked for it. A full disk is emptied too.
  await local.set({ [EMPTYING_KEY]: true }).catch(() => undefined);
  await Promise.all([
    areas.diskFiles.clear(),
    local.clear(),
    session.clear(),
    // Where the browser has no account there is none of it.
    sync.clear().catch(() => undefined),
  ]);
}
