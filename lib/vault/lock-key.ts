/** The two keys of a lock: the passphrase's seals the data key, which seals everything else. */
import type { Bytes } from '../crypto/bytes.ts';
import { fromBase64, toBase64 } from '../crypto/base64.ts';
import { newBoxKeys } from '../crypto/sealed-box.ts';
import { ITERATIONS, keyFromPassphrase, newDerivation } from '../crypto/passphrase.ts';
import { newKeyBytes, openBytes, sealBytes, secretKey } from '../crypto/secret-key.ts';
import type { AutoLockMinutes, LockRecord } from './lock-record.ts';
import { SECRET_KEY } from './codec.ts';

const DATA_KEY = 'data key';

export interface KeyedLock {
  lock: LockRecord;
  /** The data key itself: to be kept in the session's memory only. */
  key: Bytes;
}

export async function newLock(
  passphrase: string,
  minutes: AutoLockMinutes,
  iterations = ITERATIONS,
): Promise<KeyedLock> {
  const key = newKeyBytes();
  const box = await newBoxKeys();
  const slotKey = await sealBytes(await secretKey(key), box.secretKey, SECRET_KEY);
  return {
    key,
    lock: {
      id: crypto.randomUUID(),
      ...(await sealedBy(passphrase, key, iterations)),
      slot: toBase64(box.publicKey),
      slotKey: toBase64(slotKey),
      minutes,
    },
  };
}

/** Null when the passphrase is not the lock's. */
export async function dataKeyOf(lock: LockRecord, passphrase: string): Promise<Bytes | null> {
  const salt = fromBase64(lock.derivation.salt);
  const sealed = fromBase64(lock.dataKey);
  if (!salt || !sealed) return null;
  const { iterations } = lock.derivation;
  const key = await keyFromPassphrase(passphrase, { salt, iterations });
  return openBytes(key, sealed, DATA_KEY);
}

/** The same lock for another passphrase; also to raise the count of an old one. */
export async function withPassphrase(
  { lock, key }: KeyedLock,
  passphrase: string,
  iterations = ITERATIONS,
): Promise<LockRecord> {
  return { ...lock, ...(await sealedBy(passphrase, key, iterations)) };
}

async function sealedBy(
  passphrase: string,
  key: Bytes,
  iterations: number,
): Promise<Pick<LockRecord, 'derivation' | 'dataKey'>> {
  const { salt } = newDerivation(iterations);
  const sealed = await sealBytes(
    await keyFromPassphrase(passphrase, { salt, iterations }),
    key,
    DATA_KEY,
  );
  return { derivation: { salt: toBase64(salt), iterations }, dataKey: toBase64(sealed) };
}
