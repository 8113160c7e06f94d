import * as z from 'zod/mini';
import type { StorageArea } from './area.ts';
import { fromBase64, toBase64 } from './base64.ts';
import type { FilePlace } from './file-place.ts';
import { memoryFileKeyed } from './keys.ts';
import { time } from './parts.ts';

const storedSchema = z.object({ base64: z.string(), keptAt: time });

const PREFIX = memoryFileKeyed('');

/** On a shared computer: in the browser's memory, as text, for that takes nothing but JSON. */
export function fileMemory(memory: StorageArea): FilePlace {
  const all = async () =>
    Object.entries(await memory.get(null)).filter(([key]) => key.startsWith(PREFIX));
  return {
    keep: async (id, { bytes, keptAt }) =>
      memory.set({ [memoryFileKeyed(id)]: { base64: toBase64(bytes), keptAt } }),
    read: async (id) => {
      const key = memoryFileKeyed(id);
      const stored = storedSchema.safeParse((await memory.get([key]))[key]);
      const bytes = stored.success ? fromBase64(stored.data.base64) : null;
      return stored.success && bytes ? { bytes, keptAt: stored.data.keptAt } : null;
    },
    ids: async (before = Infinity) =>
      (await all())
        .filter(([, value]) => {
          const stored = storedSchema.safeParse(value);
          return !stored.success || stored.data.keptAt <= before;
        })
        .map(([key]) => key.slice(PREFIX.length)),
    remove: (ids) => memory.remove(ids.map(memoryFileKeyed)),
    clear: async () => memory.remove((await all()).map(([key]) => key)),
  };
}
