/**
 * Moves everything between disk and memory, and erases it. What one write says is so: before it all
 * is as it was, after it the rest follows, at the next start if it was cut short.
 */
import { writeError } from '../errors.ts';
import type { FileArea } from '../files/file-area.ts';
import type { OldDatabases } from '../files/old-databases.ts';
import {
  AWAITING_KEY,
  DISK_KEY,
  EMPTYING_KEY,
  GLANCE_KEY,
  KEY_KEY,
  OPEN_KEY_KEY,
  READY_KEY,
  SCHOOL_KEY,
  SHARED_KEY,
} from '../keys.ts';
import { boxedAll, ChosenArea, ofAnybody, type Items, type Areas } from './chosen-area.ts';

export interface AllAreas extends Areas {
  diskFiles: FileArea;
  memoryFiles: FileArea;
  /** What the first builds used. */
  old: OldDatabases;
}

/**
 * @param keep whether what is stored goes along; else it is erased
 * @throws QuotaError when the new place has no room: nothing has changed then.
 */
export async function switchArea(areas: AllAreas, shared: boolean, keep: boolean): Promise<void> {
  const place = await new ChosenArea(areas).place();
  if (place === 'no-disk' || place === 'broken' || (place === 'memory') === shared) return;
  if (place === 'awaiting') await settleInMemory(areas, shared, keep);
  else await (shared ? toMemory(areas, keep) : toDisk(areas, keep));
}

/** A person chose before any school spoke: nothing of it was on the disk yet. */
async function settleInMemory(areas: AllAreas, shared: boolean, keep: boolean): Promise<void> {
  if (!shared) return toDisk(areas, keep);
  await areas.disk.set({ [SHARED_KEY]: true });
  if (!keep) await emptyMemory(areas);
}

async function toMemory(areas: AllAreas, keep: boolean): Promise<void> {
  const { disk, memory, memoryFiles } = areas;
  try {
    await emptyMemory(areas);
    if (keep) {
      await copyFiles(areas.diskFiles, memoryFiles);
      // Those of a lock that was not opened since the first builds.
      for (const [id, file] of await areas.old.files()) await memoryFiles.keep(id, file);
      await memory.set(await new ChosenArea(areas).get(null));
    }
    await disk.set({ [SHARED_KEY]: true });
  } catch (error) {
    await emptyMemory(areas);
    throw writeError(error);
  }
  await emptyDisk(areas);
  await memory.remove([READY_KEY, OPEN_KEY_KEY]);
}

/** @param more says also on the disk, in the one write that makes it the place of everything */
export async function toDisk(areas: AllAreas, keep: boolean, more: Items = {}): Promise<void> {
  const { disk, memory, diskFiles, keys } = areas;
  await emptyDisk(areas);
  try {
    let items: Items = {};
    if (keep) {
      await copyFiles(areas.memoryFiles, diskFiles);
      const kept = ofAnybody(await memory.get(null));
      if (Object.keys(kept).length > 0) {
        const key = await keys.make();
        items = { ...(await boxedAll(kept, key)), [KEY_KEY]: key.name };
      }
    }
    await disk.set({ ...items, ...more, [SHARED_KEY]: false });
  } catch (error) {
    await emptyDisk(areas);
    throw writeError(error);
  }
  await makeReady(areas);
  await emptyMemory(areas);
}

/** Erases everything, everywhere but in the browser's account. A shared computer stays one. */
export async function eraseAll(areas: AllAreas): Promise<void> {
  // A full disk is emptied too.
  await areas.disk.set({ [EMPTYING_KEY]: true }).catch(() => undefined);
  await emptyFiles(areas);
  const inMemory = Object.keys(await areas.memory.get(null));
  // Whether there is a disk, and whether a school may still speak, stays as it was found out.
  await areas.memory.remove(inMemory.filter((key) => key !== DISK_KEY && key !== AWAITING_KEY));
  await emptyRecords(areas);
}

/** Finishes what was cut short. At every start, before anything else is read. */
export async function tidyAreas(areas: AllAreas): Promise<void> {
  const { disk, keys } = areas;
  // What stands on the disk is to be read another time.
  if (!(await areas.hasFiles())) return;
  if (await areas.old.isShared()) {
    await disk.set({ [SHARED_KEY]: true });
    await areas.old.forgetShared();
  }
  const found = await disk.get([KEY_KEY, SHARED_KEY, EMPTYING_KEY]);
  if (found[EMPTYING_KEY] !== undefined) return eraseAll(areas);
  if (found[SHARED_KEY] === true) return emptyDisk(areas);
  // What is in memory is all there is: it waits for a school's word.
  if ((await new ChosenArea(areas).place()) === 'awaiting') return;
  await emptyMemory(areas);
  const name = found[KEY_KEY];
  if (typeof name === 'string') await keys.removeExcept(name);
  else await sealAll(areas);
  await makeReady(areas);
}

/** What a build that sealed nothing left. */
async function sealAll(areas: AllAreas): Promise<void> {
  const all = ofAnybody(await areas.disk.get(null));
  if (Object.keys(all).length > 0) await new ChosenArea(areas).renew({}, []);
}

async function copyFiles(from: FileArea, to: FileArea): Promise<void> {
  for (const id of await from.ids()) {
    const file = await from.read(id);
    if (file) await to.keep(id, file);
  }
}

async function emptyDisk(areas: AllAreas): Promise<void> {
  await emptyFiles(areas);
  await emptyRecords(areas);
}

/** The key goes first: what is left then is of no use to anybody. */
async function emptyFiles({ diskFiles, keys, hasFiles, old }: AllAreas): Promise<void> {
  if (!(await hasFiles())) return;
  await keys.removeExcept(null);
  await diskFiles.clear();
  await old.clear();
}

/** But for the mark of a shared computer, and what the school set. */
async function emptyRecords({ disk }: AllAreas): Promise<void> {
  const found = await disk.get(null);
  const gone = Object.keys(found).filter(
    (key) => key !== SCHOOL_KEY && (key !== SHARED_KEY || found[key] !== true),
  );
  if (gone.length > 0) await disk.remove(gone);
}

async function emptyMemory({ memory, memoryFiles }: AllAreas): Promise<void> {
  await memoryFiles.clear();
  const keys = Object.keys(ofAnybody(await memory.get(null)));
  if (keys.length > 0) await memory.remove(keys);
}

/** What popup and toolbar show, to be read without any key. */
async function makeReady(areas: AllAreas): Promise<void> {
  const { [GLANCE_KEY]: glance } = await new ChosenArea(areas).get([GLANCE_KEY]);
  if (glance === undefined) await areas.memory.remove([READY_KEY]);
  else await areas.memory.set({ [READY_KEY]: glance }).catch(() => undefined);
}
