/**
 * Moves everything between disk and memory. The flag alone says where things are: a copy is made
 * first, then the flag is turned, then the old place is emptied. Cut short anywhere, what is kept is
 * whole in the place that the flag names, and the next start empties the other one.
 */
import type { StorageArea } from './area.ts';
import type { FilePlace } from '../files/file-place.ts';
import { writeError } from '../errors.ts';
import { withoutMemoryOnly, type Places } from './kept-area.ts';

export interface AllPlaces extends Places {
  diskFiles: FilePlace;
  memoryFiles: FilePlace;
}

export interface Switch extends AllPlaces {
  setShared: (shared: boolean) => Promise<void>;
}

/**
 * @param keep whether what is stored goes along; else it is erased
 * @throws QuotaError when the new place has no room: nothing has changed then.
 */
export async function switchPlace(places: Switch, shared: boolean, keep: boolean): Promise<void> {
  if ((await places.isShared()) === shared) return;
  const [from, to] = shared
    ? [onDisk(places), inMemory(places)]
    : [inMemory(places), onDisk(places)];
  await empty(to);
  if (keep) await copy(from, to);
  await places.setShared(shared);
  await empty(from);
}

/** Finishes a move that was cut short. At every start, before anything else is read. */
export async function emptyOtherPlace(places: AllPlaces): Promise<void> {
  await empty((await places.isShared()) ? onDisk(places) : inMemory(places));
}

interface Place {
  area: StorageArea;
  files: FilePlace;
}

const onDisk = ({ disk, diskFiles }: AllPlaces): Place => ({ area: disk, files: diskFiles });
const inMemory = ({ memory, memoryFiles }: AllPlaces): Place => ({
  area: memory,
  files: memoryFiles,
});

async function copy(from: Place, to: Place): Promise<void> {
  try {
    for (const id of await from.files.ids()) {
      const file = await from.files.read(id);
      if (file) await to.files.keep(id, file);
    }
    await to.area.set(withoutMemoryOnly(await from.area.get(null)));
  } catch (error) {
    await empty(to);
    throw writeError(error);
  }
}

async function empty({ area, files }: Place): Promise<void> {
  await files.clear();
  const keys = Object.keys(withoutMemoryOnly(await area.get(null)));
  if (keys.length > 0) await area.remove(keys);
}
