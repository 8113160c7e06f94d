import type { StorageArea } from '../area/area.ts';
import { fromBase64, toBase64 } from '../../crypto/base64.ts';
import type { FilePlace } from './file-place.ts';
import { memoryFileKeyed } from '../keys.ts';
import { fields, readAs, textUpTo } from '../schema/checks.ts';
import { isTime } from '../schema/part-checks.ts';

const isStored = fields<{ base64: string; keptAt: number }>({
  base64: textUpTo(Infinity),
  keptAt: isTime,
});

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
      const stored = readAs(isStored, (await memory.get([key]))[key]);
      const bytes = stored && fromBase64(stored.base64);
      return bytes && { bytes, keptAt: stored.keptAt };
    },
    ids: async (before = Infinity) =>
      (await all())
        .filter(([, value]) => !isStored(value) || value.keptAt <= before)
        .map(([key]) => key.slice(PREFIX.length)),
    remove: (ids) => memory.remove(ids.map(memoryFileKeyed)),
    clear: async () => memory.remove((await all()).map(([key]) => key)),
  };
}
