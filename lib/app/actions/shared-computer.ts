/** Where everything is kept, and that all of it goes. */
import { browser } from 'wxt/browser';
import { storageLock } from '../../store/area/area.ts';
import { areas } from '../../store/area/browser-areas.ts';
import { readSchool } from '../../store/area/chosen-area.ts';
import { SetBySchoolError } from '../../store/errors.ts';
import { eraseAll, switchArea } from '../../store/area/switch-area.ts';
import { clearNotifications } from '../alerts/notifications.ts';
import { send } from '../messages/send.ts';
import { act, type Outcome } from './act.ts';

/**
 * A shared computer keeps everything in memory. Refused when the new place has no room, or where the
 * school wants it otherwise.
 * @param keep what is stored goes along; else it is erased
 */
export function setShared(shared: boolean, keep: boolean): Promise<Outcome> {
  return act(async () => {
    await storageLock(async () => {
      if (!shared && (await readSchool(areas)).sharedComputer) throw new SetBySchoolError();
      await switchArea(areas, shared, keep);
    });
    await send({ type: 'look-again' });
  });
}

/**
 * Erases everything, everywhere: disk, memory, what the browser carries to other computers, files,
 * alarms, notifications. A shared computer stays one: the next person counts on it.
 */
export function eraseEverything(): Promise<Outcome> {
  return act(async () => {
    await storageLock(() => eraseAll(areas));
    await eraseSynced();
    await browser.alarms.clearAll();
    await clearNotifications();
    await send({ type: 'look-again' });
  });
}

/** What the browser carries. Where it has no account there is none of it. */
async function eraseSynced(): Promise<void> {
  const { sync } = browser.storage;
  await sync
    .get(null)
    .then((all) => sync.remove(Object.keys(all)))
    .catch(() => undefined);
}
