/**
 * The key of an opened lock, for as long as somebody uses the wallet: in the session's memory only,
 * which pages of Pix cannot read and which is gone when the browser closes.
 */
import type { Bytes } from '../crypto/bytes.ts';
import { fromBase64, toBase64 } from '../crypto/base64.ts';
import { browser } from 'wxt/browser';
import { lockNamed, type Lock, type StorageArea } from '../store/area/area.ts';
import { OPEN_LOCK_KEY } from '../store/keys.ts';
import { idSchema, timeSchema } from '../store/schema/common.ts';
import * as z from '../store/schema/zod.ts';
import { now } from '../time/clock.ts';

/** The worker locks when it goes off, if nobody used the wallet meanwhile. */
export const AUTO_LOCK_ALARM = 'auto-lock';

const openLockSchema = z.object({
  lockId: idSchema,
  key: z.string().check(z.maxLength(100)),
  /** When somebody last used the wallet. */
  usedAt: timeSchema,
  minutes: z.int().check(z.minimum(1)),
});

export type OpenLock = z.infer<typeof openLockSchema>;

/** Where the key is, and what keeps two changes of it apart: a use must not open what was closed. */
export interface LockSession {
  area: StorageArea;
  alone: Lock;
}

/** The session's memory, and the lock that the worker and our own pages share over it. */
export const browserSession: LockSession = {
  get area() {
    return browser.storage.session;
  },
  alone: lockNamed('balise:open-lock'),
};

/** The data key of this lock, while it is open. */
export async function sessionKeyFor(lockId: string): Promise<Bytes | null> {
  const opened = await readOpenLock(browser.storage.session, now());
  return opened?.lockId === lockId ? fromBase64(opened.key) : null;
}

/** Null when it is locked, or was not used for too long. */
export async function readOpenLock(area: StorageArea, now: number): Promise<OpenLock | null> {
  const { [OPEN_LOCK_KEY]: stored } = await area.get([OPEN_LOCK_KEY]);
  const open = openLockSchema.safeParse(stored).data;
  return open && !isLeft(open, now) ? open : null;
}

export async function keepOpen(
  { area, alone }: LockSession,
  lock: { id: string; minutes: number },
  key: Bytes,
  now: number,
): Promise<OpenLock> {
  const open: OpenLock = {
    lockId: lock.id,
    key: toBase64(key),
    usedAt: now,
    minutes: lock.minutes,
  };
  await alone(() => area.set({ [OPEN_LOCK_KEY]: open }));
  return open;
}

/**
 * Somebody uses the wallet. What has been left for too long is not opened again by that.
 * @param minutes after how many it locks itself from now on
 * @returns null when it is locked
 */
export async function noteUse(
  { area, alone }: LockSession,
  now: number,
  minutes?: number,
): Promise<OpenLock | null> {
  return alone(async () => {
    const open = await openOrClosed(area, now);
    if (!open) return null;
    const used = { ...open, usedAt: now, minutes: minutes ?? open.minutes };
    await area.set({ [OPEN_LOCK_KEY]: used });
    return used;
  });
}

/** Locks what was left for too long; else answers what is open. */
export async function closeIfLeft(
  { area, alone }: LockSession,
  now: number,
): Promise<OpenLock | null> {
  return alone(() => openOrClosed(area, now));
}

/** What was left for too long goes. */
async function openOrClosed(area: StorageArea, now: number): Promise<OpenLock | null> {
  const open = await readOpenLock(area, now);
  if (!open) await area.remove([OPEN_LOCK_KEY]);
  return open;
}

export async function closeLock({ area, alone }: LockSession): Promise<void> {
  await alone(() => area.remove([OPEN_LOCK_KEY]));
}

/** When it locks by itself, if nobody uses it until then. */
export function locksAt({ usedAt, minutes }: OpenLock): number {
  return usedAt + minutes * 60_000;
}

/** A use that lies in the future says that the clock was set back: it holds no door open. */
function isLeft(open: OpenLock, now: number): boolean {
  return now >= locksAt(open) || open.usedAt > now + 60_000;
}
