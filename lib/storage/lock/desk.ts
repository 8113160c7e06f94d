/**
 * The lock as our own pages use it. The key never leaves the page and the session's memory, so what
 * needs it is changed here, by the same store under the same lock as in the worker.
 */
import { browser } from 'wxt/browser';
import { ITERATIONS } from '../../crypto/passphrase.ts';
import { open } from '../envelope.ts';
import { deleteFiles, deleteFilesExcept, fileIds, getFile, putFile } from '../files.ts';
import { keptStorage } from '../kept-storage.ts';
import { LOCK_KEY } from '../keys.ts';
import { pageStore, refreshToolbar } from '../page-store.ts';
import * as locks from './change-lock.ts';
import type { FileShelf } from '../file-place.ts';
import { sealPlainFiles } from './lock-files.ts';
import { dataKeyOf, type KeyedLock } from './lock-key.ts';
import { lockShape, type AutoLockMinutes, type LockRecord } from './lock-shape.ts';
import { openedVault } from './opened-vault.ts';
import {
  AUTO_LOCK_ALARM,
  closeLock,
  keepOpen,
  keyIn,
  locksAt,
  noteUse,
  readOpenLock,
} from './session.ts';
import { settle } from './settle.ts';

const session = browser.storage.session;

export const keptFiles: FileShelf = {
  keep: putFile,
  read: getFile,
  ids: fileIds,
  remove: deleteFiles,
};

/** The lock, if there is one that can be read. */
export async function storedLock(): Promise<LockRecord | null> {
  const stored = open(lockShape, (await keptStorage.get([LOCK_KEY]))[LOCK_KEY]);
  return stored.state === 'ok' ? stored.data : null;
}

/** Answers false when the passphrase is another one. */
export async function unlock(passphrase: string): Promise<boolean> {
  const lock = await storedLock();
  const key = lock && (await dataKeyOf(lock, passphrase));
  if (!lock || !key) return false;
  await enter({ lock, key });
  if (lock.derivation.iterations < ITERATIONS) {
    await locks.changePassphrase(pageStore(null), passphrase, passphrase);
  }
  return true;
}

/** Takes in what waited for the key. Nothing happens while it is locked. */
export async function takeIn(): Promise<void> {
  const [vault, lock] = await Promise.all([openedVault(), storedLock()]);
  if (!vault || !lock) return;
  const named = await settle(pageStore(vault), vault);
  await deleteFilesExcept(new Set(named), Date.now());
  await sealPlainFiles(keptFiles, lock);
  await refreshToolbar();
}

export async function lockNow(): Promise<void> {
  await closeLock(session);
}

/** Somebody uses the wallet; where that came too late, it is locked. */
export async function stayOpen(): Promise<void> {
  if (await noteUse(session, Date.now())) await setAlarm();
}

/** Locks what was left for too long. */
export async function closeIfLeft(): Promise<void> {
  if (!(await readOpenLock(session, Date.now()))) await closeLock(session);
}

export async function putLockOn(passphrase: string, minutes: AutoLockMinutes): Promise<void> {
  await enter(await locks.putLockOn(pageStore(null), keptFiles, passphrase, minutes));
}

/** Answers false when it has locked itself meanwhile. */
export async function takeLockOff(): Promise<boolean> {
  const vault = await openedVault();
  if (!vault) return false;
  await locks.takeLockOff(pageStore(vault), keptFiles, vault);
  await closeLock(session);
  return true;
}

/** Answers false when the present passphrase is another one. */
export function changePassphrase(present: string, next: string): Promise<boolean> {
  return locks.changePassphrase(pageStore(null), present, next);
}

export async function setAutoLock(minutes: AutoLockMinutes): Promise<void> {
  await locks.setAutoLock(pageStore(null), minutes);
  const opened = await readOpenLock(session, Date.now());
  const key = opened && keyIn(opened);
  const lock = await storedLock();
  if (key && lock) await enter({ lock, key });
}

/** Without the passphrase: the certificates go, and the lock with them. */
export async function startEmpty(): Promise<void> {
  await locks.startEmpty(pageStore(null), keptFiles);
  await closeLock(session);
  await refreshToolbar();
}

async function enter({ lock, key }: KeyedLock): Promise<void> {
  await keepOpen(session, lock, key, Date.now());
  await setAlarm();
}

async function setAlarm(): Promise<void> {
  const opened = await readOpenLock(session, Date.now());
  if (opened) await browser.alarms.create(AUTO_LOCK_ALARM, { when: locksAt(opened) });
}
