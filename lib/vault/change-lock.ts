/**
 * Puts the lock on and takes it off. Everything that tells of certificates changes by one write: the
 * state before or the state after. Files, which stand elsewhere, are copied before it under new
 * names, and the old ones go after it.
 */
import type { Bytes } from '../crypto/bytes.ts';
import { NewerDataError, type Change } from '../store/change.ts';
import { open, versionOf } from '../store/schema/envelope.ts';
import {
  INBOX_KEY,
  isSetAside,
  LOCK_KEY,
  SNAPSHOT_KEY,
  SYNC_SECRET_KEY,
  WALLET_KEY,
  WATCHES_KEY,
} from '../store/keys.ts';
import { openWallet } from '../store/certificates/open-wallet.ts';
import type { Store } from '../store/store.ts';
import { lockIn, WalletLockedError } from '../store/certificates/wallet.ts';
import { walletRecord } from '../store/schema/certificate.ts';
import { watchesRecord } from '../store/schema/watches.ts';
import { changeSyncMemory } from '../sync/memory.ts';
import type { FileShelf } from '../store/files/file-place.ts';
import { removeSealedFiles, sealPlainFiles, withCopiedFiles } from './lock-files.ts';
import { dataKeyOf, withPassphrase, type KeyedLock } from './lock-key.ts';
import { inboxRecord, sealedPieceSchema, lockRecord, type AutoLockMinutes } from './lock-record.ts';
import { FILE, letterIn, sealedFile } from './seal-file.ts';
import { settle } from './settle.ts';
import { Vault } from './vault.ts';

/** What is sealed as it stands: pieces set aside, and the key that opens the copies of the sync. */
const isSecret = (key: string) => isSetAside(key) || key === SYNC_SECRET_KEY;

/**
 * @param keyed a new lock
 * @throws when there is a lock already, or no room; nothing has changed then.
 */
export async function putLockOn(store: Store, files: FileShelf, keyed: KeyedLock): Promise<void> {
  const vault = await Vault.with(keyed.lock, keyed.key);
  if (!vault) throw new Error('a new lock must open');
  const { result: replaced } = await store.change(async (change) => {
    if (await lockIn(change)) throw new WalletLockedError();
    const keys = await change.loadAll();
    for (const key of keys.filter(isSecret)) {
      change.put(key, { sealed: await vault.sealPiece(change.raw(key)) });
    }
    const plain = await plainRecords(change, vault);
    const copied = await withCopiedFiles(plain, files, (bytes) => sealedFile(bytes, keyed.lock));
    const sealed = await vault.sealPiece(copied.records);
    change.put(WALLET_KEY, { v: versionOf(walletRecord), sealed });
    change.remove(SNAPSHOT_KEY);
    change.write(lockRecord, LOCK_KEY, keyed.lock);
    return copied.replaced;
  });
  await files.remove(replaced);
  await sealPlainFiles(files, keyed.lock);
}

/**
 * Takes the lock off for good: all is plain again.
 * @param store with this vault
 * @throws when there is no room; nothing has changed then.
 */
export async function takeLockOff(store: Store, files: FileShelf, vault: Vault): Promise<void> {
  await settle(store, vault);
  const { result: replaced } = await store.change(async (change) => {
    if ((await lockIn(change))?.id !== vault.lockId) throw new WalletLockedError();
    const keys = await change.loadAll();
    // Something arrived since: it would be lost with the key.
    if (change.read(inboxRecord, INBOX_KEY)) return null;
    for (const key of keys.filter(isSecret)) await openSetAside(change, key, vault);
    const sealed = await sealedRecords(change, vault);
    const copied = await withCopiedFiles(sealed, files, (bytes) => openedFile(bytes, vault));
    change.put(WALLET_KEY, { v: versionOf(walletRecord), data: copied.records });
    change.remove(LOCK_KEY);
    change.remove(SNAPSHOT_KEY);
    return copied.replaced;
  });
  if (replaced) await files.remove(replaced);
  else await takeLockOff(store, files, vault);
}

/** The passphrase is forgotten: without it nobody reads the certificates. They go, with the lock. */
export async function startEmpty(store: Store, files: FileShelf): Promise<void> {
  await store.change(async (change) => {
    const keys = await change.loadAll();
    const unreadable = keys.filter(
      (key) => isSecret(key) && sealedPieceSchema.safeParse(change.raw(key)).success,
    );
    for (const key of [...unreadable, LOCK_KEY, INBOX_KEY, SNAPSHOT_KEY]) change.remove(key);
    change.put(WALLET_KEY, { v: versionOf(walletRecord), data: [] });
    change.write(watchesRecord, WATCHES_KEY, []);
    // Nobody removed these: the other computers may bring them back.
    await changeSyncMemory(change, ({ gone }) => ({ known: [], gone }));
  });
  await removeSealedFiles(files);
}

/** Answers false when the present passphrase is another one: nothing has changed then. */
export async function changePassphrase(
  store: Store,
  present: string,
  next: string,
  iterations?: number,
): Promise<boolean> {
  const { result } = await store.change(async (change) => {
    const lock = await lockIn(change);
    const key = lock && (await dataKeyOf(lock, present));
    if (!lock || !key) return false;
    const after = await withPassphrase({ lock, key }, next, iterations);
    change.write(lockRecord, LOCK_KEY, after);
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

/** What stands in the wallet's envelope. What makes no sense at all is set aside, sealed. */
async function plainRecords(change: Change, vault: Vault): Promise<unknown[]> {
  const opened = open(walletRecord, change.raw(WALLET_KEY));
  if (opened.state === 'newer') throw new NewerDataError(WALLET_KEY);
  if (opened.state === 'corrupt') {
    change.setAside(WALLET_KEY, { sealed: await vault.sealPiece(change.raw(WALLET_KEY)) });
  }
  return opened.state === 'ok' ? opened.data : [];
}

/** `settle` has just written it: of this version, and by this key. */
async function sealedRecords(change: Change, vault: Vault): Promise<unknown[]> {
  const stored = openWallet(change.raw(WALLET_KEY));
  const piece = stored.state === 'locked' ? await vault.openPiece(stored.wallet.sealed) : null;
  if (!Array.isArray(piece?.data)) throw new WalletLockedError();
  return piece.data as unknown[];
}

async function openSetAside(change: Change, key: string, vault: Vault): Promise<void> {
  const stored = sealedPieceSchema.safeParse(change.raw(key)).data;
  const piece = stored ? await vault.openPiece(stored.sealed) : null;
  if (piece) change.put(key, piece.data);
}

async function openedFile(bytes: Bytes, vault: Vault): Promise<Bytes | null> {
  const letter = letterIn(bytes);
  return letter && vault.takeOut(letter, FILE);
}
