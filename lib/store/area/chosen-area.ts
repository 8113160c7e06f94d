import type { StorageArea } from './area.ts';
import { isMemoryOnly } from '../keys.ts';

/** Disk and memory, and which of the two holds what is kept. */
export interface Areas {
  /** Survives the browser: `storage.local`. */
  disk: StorageArea;
  /** Gone when the browser closes: `storage.session`. */
  memory: StorageArea;
  /** A shared computer: what is kept is in memory, and nothing is on the disk. */
  isShared: () => Promise<boolean>;
}

/** The storage, wherever it is at the moment of each call. */
export function chosenArea(areas: Areas): StorageArea {
  const place = async () => ((await areas.isShared()) ? areas.memory : areas.disk);
  return {
    get: async (keys) => {
      const found = await (await place()).get(keys);
      return keys === null ? withoutMemoryOnly(found) : found;
    },
    set: async (items) => (await place()).set(items),
    remove: async (keys) => (await place()).remove(keys),
  };
}

/** What is kept in an area, without what is there for this session alone. */
export function withoutMemoryOnly(items: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(items).filter(([key]) => !isMemoryOnly(key)));
}
