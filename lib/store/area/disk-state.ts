/** Whether the browser keeps anything on the disk for the extension, found out once a session. */
import * as z from '../schema/zod.ts';
import { DISK_KEY } from '../keys.ts';
import type { StorageArea } from './area.ts';

/**
 * `forbidden`: the browser keeps nothing for us, and says so (Firefox, « never remember history »).
 * `broken`: it should, and fails whatever is asked for.
 */
export type DiskState = 'there' | 'forbidden' | 'broken';

const stateSchema = z.enum(['there', 'forbidden', 'broken']);

/** Before what fails is taken for broken: a disk that is busy answers the second time. */
const PAUSES_MS = [50, 200, 600];

/**
 * What one part of Balise found out holds for all of them, until the browser closes: half of what is
 * kept on the disk and half in memory would be worse than either.
 * @param look asks for all that Balise needs of the disk; throws what the browser throws
 */
export function diskStateOf(
  look: () => Promise<unknown>,
  memory: Pick<StorageArea, 'get' | 'set'>,
): () => Promise<DiskState> {
  let known: Promise<DiskState> | null = null;

  async function find(): Promise<DiskState> {
    const told = await memory.get([DISK_KEY]).catch(() => ({}));
    const agreed = stateSchema.safeParse((told as Record<string, unknown>)[DISK_KEY]).data;
    if (agreed) return agreed;
    const found = await lookedAt(look);
    await memory.set({ [DISK_KEY]: found }).catch(() => undefined);
    return found;
  }

  return () => (known ??= find());
}

async function lookedAt(look: () => Promise<unknown>): Promise<DiskState> {
  for (const pause of [...PAUSES_MS, null]) {
    try {
      await look();
      return 'there';
    } catch (error) {
      if (isForbidden(error)) return 'forbidden';
      if (pause !== null) await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return 'broken';
}

function isForbidden(error: unknown): boolean {
  return (
    (error instanceof Error || error instanceof DOMException) &&
    ['SecurityError', 'NotAllowedError'].includes(error.name)
  );
}
