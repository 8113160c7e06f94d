/**
 * Puts the lock on and takes it off. Everything that tells of certificates changes by one write: the
 * state before or the state after. Files have keys of their own, and are not touched.
 */
import { PLAIN, sealedIn } from '../store/codec.ts';
import type { Change } from '../store/change.ts';
import { LockedError, NewerDataError } from '../store/errors.ts';
import { open, seal } from '../store/schema/envelope.ts';
import { INBOX_KEY, LOCK_KEY, SNAPSHOT_KEY, WALLET_KEY, WATCHES_KEY } from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import { walletRecord } from '../store/schema/wallet/certificate.ts';
import { inboxRecord } from '../store/schema/wallet/inbox.ts';
import { watchesRecord } from '../store/schema/wallet/watches.ts';
import { isConfidential, openCodec } from './codec.ts';
import { dataKeyOf, withPassphrase, type KeyedLock } from './lock-key.ts';
import { lockRecord, type AutoLockMinutes, type LockRecord } from './lock-record.ts';

/**
 * @param keyed a new lock
 * @throws when there is a lock already, or no room; nothing has changed then.
 */
export async function putLockOn(store: Store, keyed: KeyedLock): Promise<void> {
  const codec = await openCodec(keyed.lock, keyed.key);
  if (!codec) throw new Error('a new lock must open');
  await store.change(async (change) => {
    if (change.codec.id !== null) throw change.codec.locked ?? new LockedError();
    change.encodeBy(codec);
    await rewriteConfidential(change);
    change.put(WALLET_KEY, seal(walletRecord, plainRecords(change)));
    change.remove(SNAPSHOT_KEY);
    change.write(lockRecord, LOCK_KEY, keyed.lock);
    change.purge();
  });
}

/**
 * Takes the lock off for good: the key of the storage alone seals it from then on.
 * @param store with the key
 * @throws when it is locked, or there is no room; nothing has changed then.
 */
export async function takeLockOff(store: Store): Promise<void> {
  await store.settle();
  const { result: isOff } = await store.change(async (change) => {
    const { codec } = change;
    if (codec.id === null || codec.locked) throw codec.locked ?? new LockedError();
    await change.load([INBOX_KEY]);
    // Something came in since: it would be lost with the key.
    if (change.read(inboxRecord, INBOX_KEY)) return false;
    change.encodeBy(PLAIN);
    await rewriteConfidential(change);
    change.put(WALLET_KEY, seal(walletRecord, plainRecords(change)));
    change.remove(LOCK_KEY);
    change.remove(SNAPSHOT_KEY);
    return true;
  });
  if (!isOff) await takeLockOff(store);
}

/**
 * The passphrase is forgotten: without it nobody reads the certificates. They go, with the lock.
 * @param also what else is not true any more then
 */
export async function startEmpty(
  store: Store,
  also: (change: Change) => Promise<void>,
): Promise<void> {
  await store.change(async (change) => {
    const keys = await change.loadAll();
    const unreadable = keys.filter((key) => isConfidential(key) && sealedIn(change.stored(key)));
    for (const key of [...unreadable, LOCK_KEY, INBOX_KEY, SNAPSHOT_KEY]) change.remove(key);
    change.encodeBy(PLAIN);
    change.put(WALLET_KEY, seal(walletRecord, []));
    change.write(watchesRecord, WATCHES_KEY, []);
    await also(change);
    change.purge();
  });
}

/**
 * Answers false when the present passphrase is another one: nothing has changed then.
 * @param signal nobody wants it any more: it throws, and nothing has changed
 */
export async function changePassphrase(
  store: Store,
  present: string,
  next: string,
  iterations?: number,
  signal?: AbortSignal,
): Promise<boolean> {
  const { result } = await store.change(async (change) => {
    const lock = await lockIn(change);
    const key = lock && (await dataKeyOf(lock, present));
    if (!lock || !key) return false;
    const after = await withPassphrase({ lock, key }, next, iterations);
    signal?.throwIfAborted();
    change.write(lockRecord, LOCK_KEY, after);
    // What the former passphrase opened is gone with the former record.
    change.purge();
    return true;
  });
  return result;
}

export async function setAutoLock(store: Store, minutes: AutoLockMinutes): Promise<void> {
  await store.change(async (change) => {
    const lock = await lockIn(change);
    if (lock) change.write(lockRecord, LOCK_KEY, { ...lock, minutes });
  });
}

/** @throws LockedError when it can be read no more */
async function lockIn(change: Change): Promise<LockRecord | null> {
  await change.load([LOCK_KEY]);
  if (change.isCorrupt(lockRecord, LOCK_KEY)) throw new LockedError();
  return change.read(lockRecord, LOCK_KEY);
}

/** Writes what is confidential as it is: sealed as this change seals it. */
async function rewriteConfidential(change: Change): Promise<void> {
  const keys = await change.loadAll();
  for (const key of keys.filter(isConfidential)) change.put(key, change.raw(key));
}

/** What stands in the wallet's envelope. What makes no sense at all is set aside. */
function plainRecords(change: Change): unknown[] {
  const opened = open(walletRecord, change.raw(WALLET_KEY));
  if (opened.state === 'newer') throw new NewerDataError(WALLET_KEY);
  if (opened.state === 'corrupt') change.setAside(WALLET_KEY, change.raw(WALLET_KEY));
  return opened.state === 'ok' ? opened.data : [];
}
