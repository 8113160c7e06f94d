import { browser } from 'wxt/browser';
import { storageLock, type Lock } from '../../store/area/area.ts';
import { browserArea, areas } from '../../store/area/browser-areas.ts';
import { readSchool } from '../../store/area/chosen-area.ts';
import { awaitSchool } from '../../store/area/school.ts';
import { lockCodecs } from '../../vault/codec.ts';
import { Store } from '../../store/store.ts';
import { managedStorage, SCHOOL_WAIT_MS } from './managed-storage.ts';
import { tidyAreas } from '../../store/area/switch-area.ts';
import { now } from '../../time/clock.ts';
import { parisDay } from '../../time/paris.ts';

let tidied: Promise<void> | null = null;

/** What was cut short is finished before anything else. */
export function tidy(): Promise<void> {
  tidied ??= storageLock(async () => {
    await tidyAreas(areas);
    if (managedStorage()) await awaitSchool(areas, now() + SCHOOL_WAIT_MS);
  }).catch((error: unknown) => {
    console.error('Balise: what was cut short could not be finished', error);
  });
  return tidied;
}

/** Runs work alone, once the areas are tidy. */
export const alone: Lock = async (work) => {
  await tidy();
  return storageLock(work);
};

/** The one writer, on the browser's own storage, lock and clock. */
export const store = new Store(
  browserArea,
  alone,
  () => ({ now: now(), today: parisDay(now()) }),
  // No key ever comes here: what arrives for a locked wallet waits in the inbox.
  lockCodecs(() => Promise.resolve(null)),
  () => readSchool(areas),
);

/**
 * Scripts in Pix pages get a digest and nothing else: where the browser can (Chromium), the storage
 * itself is closed to them.
 */
export function keepStorageFromPages(): void {
  const { local } = browser.storage;
  if ('setAccessLevel' in local) void local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
