import { browser } from 'wxt/browser';
import { open } from '../store/schema/envelope.ts';
import { keptStorage } from '../store/area/kept-storage.ts';
import { LOCK_KEY } from '../store/keys.ts';
import { lockRecord } from './lock-record.ts';
import { keyIn, readOpenLock } from './session.ts';
import { Vault } from './vault.ts';

/** The vault, while it is open; null when there is no lock, or it is locked. */
export async function openedVault(): Promise<Vault | null> {
  const session = await readOpenLock(browser.storage.session, Date.now());
  if (!session) return null;
  const stored = await keptStorage.get([LOCK_KEY]);
  const lock = open(lockRecord, stored[LOCK_KEY]);
  const key = keyIn(session);
  if (lock.state !== 'ok' || lock.data.id !== session.lockId || !key) return null;
  return Vault.with(lock.data, key);
}
