/** The kept PDFs for our own pages: readable while the wallet is, sealed when it has a lock. */
import { storageLock } from '../../store/area/area.ts';
import { open } from '../../store/schema/envelope.ts';
import { getFile, putFile } from '../../store/files/files.ts';
import { keptStorage } from '../../store/area/kept-storage.ts';
import { LOCK_KEY } from '../../store/keys.ts';
import { lockRecord } from '../../vault/lock-record.ts';

/** Keeps the bytes, and answers with the id to name them by. @throws when there is no room. */
export async function keepFile(bytes: Uint8Array<ArrayBuffer>, now: number): Promise<string> {
  const id = crypto.randomUUID();
  // Under the lock: putting the wallet's lock on, or a move to memory, must not leave it behind.
  await storageLock(async () => putFile(id, { bytes: await asKept(bytes), keptAt: now }));
  return id;
}

/** The bytes exactly as kept; null when they are not there, or locked. */
export async function readFile(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = await getFile(id);
  if (!file) return null;
  const { FILE, letterIn } = await import('../../vault/seal-file.ts');
  const letter = letterIn(file.bytes);
  if (!letter) return file.bytes;
  const { openedVault } = await import('../../vault/opened-vault.ts');
  return (await (await openedVault())?.takeOut(letter, FILE)) ?? null;
}

async function asKept(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stored = await keptStorage.get([LOCK_KEY]);
  const lock = open(lockRecord, stored[LOCK_KEY]);
  if (lock.state === 'absent') return bytes;
  if (lock.state !== 'ok') throw new Error('the lock cannot be read');
  const { sealedFile } = await import('../../vault/seal-file.ts');
  return sealedFile(bytes, lock.data);
}
