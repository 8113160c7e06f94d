/** The kept PDFs for our own pages: readable while the wallet is, sealed when it has a lock. */
import type { KeptFile } from '../../domain/certificate/certificate.ts';
import { storageLock } from '../../store/area/area.ts';
import { open } from '../../store/schema/envelope.ts';
import { getFile, putFile } from '../../store/files/files.ts';
import { keptStorage } from '../../store/area/kept-storage.ts';
import { LOCK_KEY } from '../../store/keys.ts';
import { lockRecord } from '../../vault/lock-record.ts';
import { openedVault } from '../../vault/opened-vault.ts';
import { FILE, letterIn, sealedFile } from '../../vault/seal-file.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Puts the bytes down, to be named by a certificate. @throws when there is no room. */
export async function keepFile(bytes: Bytes): Promise<KeptFile> {
  const file = { id: crypto.randomUUID(), size: bytes.length, keptAt: Date.now() };
  // Under the lock: putting the wallet's lock on, or a move to memory, must not leave it behind.
  await storageLock(async () =>
    putFile(file.id, { bytes: await asKept(bytes), keptAt: file.keptAt }),
  );
  return file;
}

/** The bytes exactly as kept; null when they are not there, or locked. */
export async function readFile(id: string): Promise<Bytes | null> {
  const file = await getFile(id);
  const letter = file && letterIn(file.bytes);
  if (!letter) return file?.bytes ?? null;
  return (await (await openedVault())?.takeOut(letter, FILE)) ?? null;
}

async function asKept(bytes: Bytes): Promise<Bytes> {
  const stored = await keptStorage.get([LOCK_KEY]);
  const lock = open(lockRecord, stored[LOCK_KEY]);
  if (lock.state === 'absent') return bytes;
  if (lock.state !== 'ok') throw new Error('the lock cannot be read');
  return sealedFile(bytes, lock.data);
}
