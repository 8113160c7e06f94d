import { storageLock, type Lock } from '../../store/area/area.ts';
import { keptStorage, places } from '../../store/area/kept-storage.ts';
import { lockCodecs } from '../../vault/codec.ts';
import { Store } from '../../store/store.ts';
import { emptyOtherPlace } from '../../store/area/switch-place.ts';
import { parisDay } from '../../time/paris.ts';

let tidied: Promise<void> | null = null;

/** A move between disk and memory that was cut short is finished before anything else. */
function finishMove(): Promise<void> {
  tidied ??= storageLock(() => emptyOtherPlace(places)).catch((error: unknown) => {
    console.error('Balise: what an unfinished move left could not be cleared', error);
  });
  return tidied;
}

/** Runs work alone, once the places are tidy. */
export const alone: Lock = async (work) => {
  await finishMove();
  return storageLock(work);
};

/** The one writer, on the browser's own storage, lock and clock. */
export const store = new Store(
  keptStorage,
  alone,
  () => {
    const now = new Date();
    return { now: now.getTime(), today: parisDay(now) };
  },
  // No key ever comes here: what arrives for a locked wallet waits in the inbox.
  lockCodecs(() => Promise.resolve(null)),
);
