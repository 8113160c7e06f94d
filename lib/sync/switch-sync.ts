/** Switches the sync on and off. It is off until somebody asks for it. */
import {
  ITERATIONS,
  keyBytesFromPassphrase,
  newDerivation,
  type Derivation,
} from '../crypto/passphrase.ts';
import { secretKey } from '../crypto/secret-key.ts';
import { fromBase64, toBase64 } from '../crypto/base64.ts';
import { SYNC_KEY, SYNC_MEMORY_KEY, SYNC_SECRET_KEY } from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import { readCopies, removeCopies, type SyncArea } from './copies.ts';
import { syncMemoryIn } from './memory.ts';
import { derivationOf, openedCopy } from './sealed-copy.ts';
import { syncMemoryRecord, syncRecord } from './sync-record.ts';

/**
 * False when the other computers use another passphrase; nothing has changed then.
 * @throws LockedError, or when the sync storage cannot be read
 */
export async function switchSyncOn(
  store: Store,
  area: SyncArea,
  passphrase: string,
  iterations = ITERATIONS,
  signal?: AbortSignal,
): Promise<boolean> {
  const copies = [...(await readCopies(area)).values()].filter((copy) => copy !== null);
  const found = copies.find((copy) => derivationOf(copy) !== null);
  const derivation = (found === undefined ? null : parsed(found)) ?? newDerivation(iterations);
  const bytes = await keyBytesFromPassphrase(passphrase, derivation);
  if (found !== undefined && !(await openedCopy(found, await secretKey(bytes)))) return false;
  signal?.throwIfAborted();
  const secret = toBase64(bytes);
  await store.change(async (change) => {
    if (change.codec.locked) throw change.codec.locked;
    change.put(SYNC_SECRET_KEY, secret);
    const memory = await syncMemoryIn(change);
    // It was on, and its key went with a lock: its copy is still this computer's.
    const before = change.read(syncRecord, SYNC_KEY);
    change.write(syncRecord, SYNC_KEY, {
      computer: before?.computer ?? crypto.randomUUID(),
      derivation: { salt: toBase64(derivation.salt), iterations: derivation.iterations },
      lastAt: null,
      problem: null,
      known: memory?.known ?? [],
      gone: memory?.gone ?? [],
    });
    change.remove(SYNC_MEMORY_KEY);
  });
  return true;
}

/**
 * What was removed here stays known: it does not come back when the sync is on again.
 * @param everywhere also the copies of the other computers: nothing is left in the browser's account
 */
export async function switchSyncOff(
  store: Store,
  area: SyncArea,
  everywhere: boolean,
): Promise<void> {
  const { result: computer } = await store.change(async (change) => {
    await change.load([SYNC_KEY]);
    const record = change.read(syncRecord, SYNC_KEY);
    if (record) {
      const { known, gone } = record;
      change.write(syncMemoryRecord, SYNC_MEMORY_KEY, { known, gone });
    }
    change.remove(SYNC_KEY);
    change.remove(SYNC_SECRET_KEY);
    change.purge();
    return record?.computer ?? null;
  });
  if (everywhere) await removeCopies(area, null);
  else if (computer !== null) await removeCopies(area, computer);
}

function parsed(copy: string): Derivation | null {
  const stored = derivationOf(copy);
  const salt = stored && fromBase64(stored.salt);
  return stored && salt ? { salt, iterations: stored.iterations } : null;
}
