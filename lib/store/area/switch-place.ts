/**
 * Moves everything between disk and memory, and erases it. What one write says is so: before it all
 * is as it was, after it the rest follows, at the next start if it was cut short.
 */
import { writeError } from '../errors.ts';
import type { FileArea } from '../files/file-area.ts';
import type { OldDatabases } from '../files/old-databases.ts';
import { EMPTYING_KEY, GLANCE_KEY, KEY_KEY, OPEN_KEY_KEY, READY_KEY, SHARED_KEY } from '../keys.ts';
import { boxedAll, KeptArea, ofAnybody, type Items, type Places } from './kept-area.ts';

export interface AllPlaces extends Places {
  diskFiles: FileArea;
  memoryFiles: FileArea;
  /** What the first builds used. */
  old: OldDatabases;
}

/**
 * @param keep whether what is stored goes along; else it is erased
 * @throws QuotaError when the new place has no room: nothing has changed then.
 */
export async function switchPlace(
  places: AllPlaces,
  shared: boolean,
  keep: boolean,
): Promise<void> {
  const place = await new KeptArea(places).place();
  if (place === 'no-disk' || (place === 'memory') === shared) return;
  await (shared ? toMemory(places, keep) : toDisk(places, keep));
}

async function toMemory(places: AllPlaces, keep: boolean): Promise<void> {
  const { disk, memory, memoryFiles } = places;
  try {
    await emptyMemory(places);
    if (keep) {
      await copyFiles(places.diskFiles, memoryFiles);
      // Those of a lock that was not opened since the first builds.
      for (const [id, file] of await places.old.files()) await memoryFiles.keep(id, file);
      await memory.set(await new KeptArea(places).get(null));
    }
    await disk.set({ [SHARED_KEY]: true });
  } catch (error) {
    await emptyMemory(places);
    throw writeError(error);
  }
  await emptyDisk(places);
  await memory.remove([READY_KEY, OPEN_KEY_KEY]);
}

async function toDisk(places: AllPlaces, keep: boolean): Promise<void> {
  const { disk, memory, diskFiles, keys } = places;
  await emptyDisk(places);
  try {
    let items: Items = {};
    if (keep) {
      await copyFiles(places.memoryFiles, diskFiles);
      const key = await keys.make();
      items = await boxedAll(ofAnybody(await memory.get(null)), key);
      items[KEY_KEY] = key.name;
    }
    await disk.set({ ...items, [SHARED_KEY]: false });
  } catch (error) {
    await emptyDisk(places);
    throw writeError(error);
  }
  await makeReady(places);
  await emptyMemory(places);
}

/** Erases everything, everywhere but in the browser's account. A shared computer stays one. */
export async function eraseAll(places: AllPlaces): Promise<void> {
  // A full disk is emptied too.
  await places.disk.set({ [EMPTYING_KEY]: true }).catch(() => undefined);
  await emptyFiles(places);
  await places.memory.remove(Object.keys(await places.memory.get(null)));
  await emptyRecords(places);
}

/** Finishes what was cut short. At every start, before anything else is read. */
export async function tidyPlaces(places: AllPlaces): Promise<void> {
  const { disk, keys } = places;
  // What stands on the disk is to be read another time.
  if (!(await places.hasFiles())) return;
  if (await places.old.isShared()) {
    await disk.set({ [SHARED_KEY]: true });
    await places.old.forgetShared();
  }
  const found = await disk.get([KEY_KEY, SHARED_KEY, EMPTYING_KEY]);
  if (found[EMPTYING_KEY] !== undefined) return eraseAll(places);
  if (found[SHARED_KEY] === true) return emptyDisk(places);
  await emptyMemory(places);
  const name = found[KEY_KEY];
  if (typeof name === 'string') await keys.removeExcept(name);
  else await sealAll(places);
  await makeReady(places);
}

/** What a build that sealed nothing left. */
async function sealAll(places: AllPlaces): Promise<void> {
  const all = ofAnybody(await places.disk.get(null));
  if (Object.keys(all).length > 0) await new KeptArea(places).renew({}, []);
}

async function copyFiles(from: FileArea, to: FileArea): Promise<void> {
  for (const id of await from.ids()) {
    const file = await from.read(id);
    if (file) await to.keep(id, file);
  }
}

async function emptyDisk(places: AllPlaces): Promise<void> {
  await emptyFiles(places);
  await emptyRecords(places);
}

/** The key goes first: what is left then is of no use to anybody. */
async function emptyFiles({ diskFiles, keys, hasFiles, old }: AllPlaces): Promise<void> {
  if (!(await hasFiles())) return;
  await keys.removeExcept(null);
  await diskFiles.clear();
  await old.clear();
}

/** But for the mark of a shared computer. */
async function emptyRecords({ disk }: AllPlaces): Promise<void> {
  const found = await disk.get(null);
  const gone = Object.keys(found).filter((key) => key !== SHARED_KEY || found[key] !== true);
  if (gone.length > 0) await disk.remove(gone);
}

async function emptyMemory({ memory, memoryFiles }: AllPlaces): Promise<void> {
  await memoryFiles.clear();
  const keys = Object.keys(ofAnybody(await memory.get(null)));
  if (keys.length > 0) await memory.remove(keys);
}

/** What popup and toolbar show, to be read without any key. */
async function makeReady(places: AllPlaces): Promise<void> {
  const { [GLANCE_KEY]: glance } = await new KeptArea(places).get([GLANCE_KEY]);
  if (glance === undefined) await places.memory.remove([READY_KEY]);
  else await places.memory.set({ [READY_KEY]: glance }).catch(() => undefined);
}
