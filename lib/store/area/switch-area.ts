/**
 * Moves everything between disk and memory. The flag alone says where things are: a copy is made
 * first, then the flag is turned, then the old place is emptied. Cut short anywhere, what is kept is
 * whole in the place that the flag names, and the next start empties the other one.
 */
import type { StorageArea } from './area.ts';
import type { FileArea } from '../files/file-area.ts';
import { writeError } from '../errors.ts';
import { withoutMemoryOnly, type Areas } from './chosen-area.ts';

export interface AllAreas extends Areas {
  diskFiles: FileArea;
  memoryFiles: FileArea;
}

export interface Switch extends AllAreas {
  setShared: (shared: boolean) => Promise<void>;
}

/**
 * @param keep whether what is stored goes along; else it is erased
 * @throws QuotaError when the new place has no room: nothing has changed then.
 */
export async function switchArea(areas: Switch, shared: boolean, keep: boolean): Promise<void> {
  if ((await areas.isShared()) === shared) return;
  const [from, to] = shared ? [onDisk(areas), inMemory(areas)] : [inMemory(areas), onDisk(areas)];
  await empty(to);
  if (keep) await copy(from, to);
  await areas.setShared(shared);
  await empty(from);
}

/** Finishes a move that was cut short. At every start, before anything else is read. */
export async function emptyOtherArea(areas: AllAreas): Promise<void> {
  await empty((await areas.isShared()) ? onDisk(areas) : inMemory(areas));
}

interface Side {
  area: StorageArea;
  files: FileArea;
}

const onDisk = ({ disk, diskFiles }: AllAreas): Side => ({ area: disk, files: diskFiles });
const inMemory = ({ memory, memoryFiles }: AllAreas): Side => ({
  area: memory,
  files: memoryFiles,
});

async function copy(from: Side, to: Side): Promise<void> {
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

async function empty({ area, files }: Side): Promise<void> {
  await files.clear();
  const keys = Object.keys(withoutMemoryOnly(await area.get(null)));
  if (keys.length > 0) await area.remove(keys);
}
