import type { StorageArea } from '../area/area.ts';
import { fromBase64, toBase64 } from '../../crypto/base64.ts';
import type { FileArea } from './file-area.ts';
import { memoryFileKeyed } from '../keys.ts';
import { timeSchema } from '../schema/common.ts';
import * as z from '../schema/zod.ts';

const storedSchema = z.object({ base64: z.string(), keptAt: timeSchema });

const PREFIX = memoryFileKeyed('');

/** On a shared computer: in the browser's memory, as text, for that takes nothing but JSON. */
export function fileMemory(memory: StorageArea): FileArea {
  const all = async () =>
    Object.entries(await memory.get(null)).filter(([key]) => key.startsWith(PREFIX));
  return {
    keep: async (id, { bytes, keptAt }) =>
      memory.set({ [memoryFileKeyed(id)]: { base64: toBase64(bytes), keptAt } }),
    read: async (id) => {
      const key = memoryFileKeyed(id);
      const stored = storedSchema.safeParse((await memory.get([key]))[key]).data;
      const bytes = stored && fromBase64(stored.base64);
      return bytes ? { bytes, keptAt: stored.keptAt } : null;
    },
    ids: async (before = Infinity) =>
      (await all())
        .filter(([, value]) => (storedSchema.safeParse(value).data?.keptAt ?? 0) <= before)
        .map(([key]) => key.slice(PREFIX.length)),
    remove: (ids) => memory.remove(ids.map(memoryFileKeyed)),
    clear: async () => memory.remove((await all()).map(([key]) => key)),
  };
}
