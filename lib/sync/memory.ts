/**
 * What this computer removed, whether the sync is on or was switched off: the others would bring it
 * back otherwise, when it is on again. Nobody who never had the sync on has any of it.
 */
import type { Change } from '../store/change.ts';
import { SYNC_KEY, SYNC_MEMORY_KEY } from '../store/keys.ts';
import { syncMemoryRecord, syncRecord, type SyncMemory } from './sync-record.ts';

/** Null when the sync was never on. */
export async function syncMemoryIn(change: Change): Promise<SyncMemory | null> {
  await change.load([SYNC_KEY, SYNC_MEMORY_KEY]);
  return change.read(syncRecord, SYNC_KEY) ?? change.read(syncMemoryRecord, SYNC_MEMORY_KEY);
}

/**
 * These were removed here: the next round writes this computer's copy without them, and takes them in
 * from no other. Noted at once, since no round may have seen them yet.
 */
export function keepFromSync(change: Change, names: readonly string[]): Promise<void> {
  return changeMemory(change, ({ known, gone }) => ({
    known,
    gone: [...new Set([...gone, ...names])],
  }));
}

/** What was here is lost, and nobody removed it: the other computers may bring it back. */
export function forgetKnown(change: Change): Promise<void> {
  return changeMemory(change, ({ gone }) => ({ known: [], gone }));
}

async function changeMemory(
  change: Change,
  work: (memory: SyncMemory) => SyncMemory,
): Promise<void> {
  await change.load([SYNC_KEY, SYNC_MEMORY_KEY]);
  const record = change.read(syncRecord, SYNC_KEY);
  const memory = change.read(syncMemoryRecord, SYNC_MEMORY_KEY);
  if (record) change.write(syncRecord, SYNC_KEY, { ...record, ...work(record) });
  else if (memory) change.write(syncMemoryRecord, SYNC_MEMORY_KEY, work(memory));
}
