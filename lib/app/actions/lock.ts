/**
 * The lock as our own pages use it. The key never leaves the page and the session's memory, so what
 * needs it is changed here, by the same store under the same lock as in the worker.
 */
import { browser } from 'wxt/browser';
import { ITERATIONS } from '../../crypto/passphrase.ts';
import { open } from '../../store/schema/envelope.ts';
import { storedFiles, tidyFiles } from '../../store/files/files.ts';
import { areas, browserArea } from '../../store/area/browser-areas.ts';
import { LOCK_KEY } from '../../store/keys.ts';
import { undoClosedAt } from '../../store/undo-closed.ts';
import { moveOldFiles } from '../../backup/move-old-files.ts';
import { filesHeldIn } from '../../backup/snapshot.ts';
import { forgetKnown } from '../../sync/memory.ts';
import { outcomeOf, type Outcome } from './act.ts';
import type { LongWork } from './long-work.ts';
import { pageStore, refreshToolbar } from './page-store.ts';
import * as locks from '../../vault/change-lock.ts';
import { dataKeyOf, newLock, type KeyedLock } from '../../vault/lock-key.ts';
import { lockRecord, type AutoLockMinutes, type LockRecord } from '../../vault/lock-record.ts';
import * as session from '../../vault/session.ts';
import { now } from '../../time/clock.ts';

/** The lock, if there is one that can be read. */
async function storedLock(): Promise<LockRecord | null> {
  const stored = open(lockRecord, (await browserArea.get([LOCK_KEY]))[LOCK_KEY]);
  return stored.state === 'ok' ? stored.data : null;
}

/** Answers false when the passphrase is another one. */
export function unlock(passphrase: string, { signal }: LongWork = {}): Promise<Outcome<boolean>> {
  return outcomeOf(async () => {
    const lock = await storedLock();
    const key = lock && (await dataKeyOf(lock, passphrase));
    signal?.throwIfAborted();
    if (!lock || !key) return false;
    await enter({ lock, key });
    if (lock.derivation.iterations < ITERATIONS) {
      await locks.changePassphrase(pageStore, passphrase, passphrase);
    }
    return true;
  });
}

export function lockNow(): Promise<Outcome> {
  return outcomeOf(() => session.closeLock(session.browserSession));
}

/** The key comes first: a page that sees the lock opens it, and nobody sees it locked meanwhile. */
export function putLockOn(
  passphrase: string,
  minutes: AutoLockMinutes,
  { signal }: LongWork = {},
): Promise<Outcome> {
  return outcomeOf(async () => {
    const keyed = await newLock(passphrase, minutes);
    signal?.throwIfAborted();
    await enter(keyed);
    try {
      await moveOld();
      await locks.putLockOn(pageStore, keyed);
    } catch (error) {
      await session.closeLock(session.browserSession);
      throw error;
    }
  });
}

/** Refused when it has locked itself meanwhile. */
export function takeLockOff(): Promise<Outcome> {
  return outcomeOf(async () => {
    await moveOld();
    await locks.takeLockOff(pageStore);
    await session.closeLock(session.browserSession);
  });
}

/** Answers false when the present passphrase is another one. */
export function changePassphrase(
  present: string,
  next: string,
  { signal }: LongWork = {},
): Promise<Outcome<boolean>> {
  return outcomeOf(() => locks.changePassphrase(pageStore, present, next, undefined, signal));
}

export function setAutoLock(minutes: AutoLockMinutes): Promise<Outcome> {
  return outcomeOf(async () => {
    await locks.setAutoLock(pageStore, minutes);
    await setAlarm(await session.noteUse(session.browserSession, now(), minutes));
  });
}

/** Without the passphrase: the certificates go, and the lock with them. */
export function startEmpty(): Promise<Outcome> {
  return outcomeOf(async () => {
    await locks.startEmpty(pageStore, forgetKnown);
    await areas.old.clear();
    await session.closeLock(session.browserSession);
    await refreshToolbar();
  });
}

/** Takes in what waited for the key. Nothing happens while it is locked. */
export async function takeIn(): Promise<void> {
  const closedAt = (await undoClosedAt()) ?? 0;
  const settle = () => pageStore.settle(filesHeldIn, closedAt);
  if (!(await tidyFiles(storedFiles, settle, now()))) return;
  await moveOld();
  await refreshToolbar();
}

/** What the lock sealed itself, in the first builds. */
function moveOld(): Promise<void> {
  return moveOldFiles(pageStore, storedFiles, areas.old);
}

/** Somebody uses the wallet; where that came too late, it is locked. */
export async function stayOpen(): Promise<void> {
  await setAlarm(await session.noteUse(session.browserSession, now()));
}

/** Locks what was left for too long. */
export async function closeIfLeft(): Promise<void> {
  await session.closeIfLeft(session.browserSession, now());
}

async function enter({ lock, key }: KeyedLock): Promise<void> {
  await setAlarm(await session.keepOpen(session.browserSession, lock, key, now()));
}

async function setAlarm(opened: session.OpenLock | null): Promise<void> {
  if (!opened) return;
  await browser.alarms.create(session.AUTO_LOCK_ALARM, { when: session.locksAt(opened) });
}
