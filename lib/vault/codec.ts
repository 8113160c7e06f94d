/**
 * What the lock seals, and how: the certificates, the keys of their files and what tells of them by
 * the data key; what comes in while it is locked by the public half of a pair of keys.
 */
import { fromBase64, toBase64 } from '../crypto/base64.ts';
import { utf8, type Bytes } from '../crypto/bytes.ts';
import { openSealed, sealFor, type BoxKeys } from '../crypto/sealed-box.ts';
import { openBytes, sealBytes, secretKey } from '../crypto/secret-key.ts';
import { PLAIN, sealedIn, type Codec, type CodecSource } from '../store/codec.ts';
import { LockedError, NewerDataError } from '../store/errors.ts';
import { isSetAside, LOCK_KEY, SYNC_SECRET_KEY, WALLET_KEY } from '../store/keys.ts';
import { open } from '../store/schema/envelope.ts';
import * as z from '../store/schema/zod.ts';
import { lockRecord, type LockRecord } from './lock-record.ts';
import { isSealedFile, openSealedFile } from './sealed-file.ts';

/** What each sealed thing is, so that none opens in the place of another. */
const PIECE = 'piece';
const INBOX_ITEM = 'arrival';
export const SECRET_KEY = 'slot key';

/** The certificates, pieces set aside, and the key that opens the copies of the sync. */
export function isConfidential(storageKey: string): boolean {
  return storageKey === WALLET_KEY || storageKey === SYNC_SECRET_KEY || isSetAside(storageKey);
}

/** Gives the data key of a lock, where it is at hand. */
export type KeyFor = (lockId: string) => Promise<Bytes | null>;

/** The codec of whichever lock is on. @param keyFor the worker has no key */
export function lockCodecs(keyFor: KeyFor): CodecSource {
  return {
    keys: [LOCK_KEY],
    codecFor: async ({ [LOCK_KEY]: stored }) => {
      const lock = open(lockRecord, stored);
      switch (lock.state) {
        case 'absent':
          return PLAIN;
        case 'corrupt':
          return unreadable(new LockedError());
        case 'newer':
          return unreadable(new NewerDataError(LOCK_KEY));
        case 'ok': {
          const key = await keyFor(lock.data.id);
          return (key && (await openCodec(lock.data, key))) ?? new LockCodec(lock.data, null);
        }
      }
    },
  };
}

/** Null when the data key is not this lock's. */
export async function openCodec(lock: LockRecord, dataKey: Bytes): Promise<Codec | null> {
  const publicKey = fromBase64(lock.slot);
  const sealed = fromBase64(lock.slotKey);
  if (!publicKey || !sealed) return null;
  const key = await secretKey(dataKey);
  const box = await openBytes(key, sealed, SECRET_KEY);
  return box && new LockCodec(lock, { key, box: { publicKey, secretKey: box } });
}

class LockCodec implements Codec {
  readonly id: string;
  readonly locked: Error | null;
  readonly #publicKey: Bytes;
  readonly #keys: { key: CryptoKey; box: BoxKeys } | null;

  constructor(lock: LockRecord, keys: { key: CryptoKey; box: BoxKeys } | null) {
    this.id = lock.id;
    this.locked = keys ? null : new LockedError();
    this.#publicKey = fromBase64(lock.slot) ?? new Uint8Array();
    this.#keys = keys;
  }

  async decode(value: unknown): Promise<unknown> {
    const sealed = sealedIn(value);
    const bytes = sealed && fromBase64(sealed.sealed);
    const opened = bytes && this.#keys && (await openBytes(this.#keys.key, bytes, PIECE));
    if (!opened) return value;
    const data = jsonIn(opened);
    return sealed.v === undefined ? data : { v: sealed.v, data };
  }

  async encode(storageKey: string, value: unknown): Promise<unknown> {
    if (!isConfidential(storageKey) || sealedIn(value)) return value;
    if (!this.#keys) return withoutKey(this.locked, storageKey, value);
    const envelope = envelopeSchema.safeParse(value).data;
    const data = utf8(JSON.stringify(envelope ? envelope.data : value));
    const sealed = toBase64(await sealBytes(this.#keys.key, data, PIECE));
    return envelope ? { v: envelope.v, sealed } : { sealed };
  }

  async encodeForInbox(item: unknown): Promise<string> {
    return toBase64(await sealFor(this.#publicKey, utf8(JSON.stringify(item)), INBOX_ITEM));
  }

  async decodeFromInbox(sealed: string): Promise<unknown> {
    const bytes = fromBase64(sealed);
    const opened = bytes && this.#keys && (await openSealed(this.#keys.box, bytes, INBOX_ITEM));
    return opened && jsonIn(opened);
  }

  async decodeFile(bytes: Bytes): Promise<Bytes | null> {
    if (!isSealedFile(bytes)) return bytes;
    return this.#keys && openSealedFile(this.#keys.box, bytes);
  }
}

/** A lock that cannot be read: nothing is written in plain for that. */
function unreadable(error: Error): Codec {
  const refuse = () => Promise.reject(error);
  return {
    ...PLAIN,
    id: 'unreadable',
    locked: error,
    encode: (storageKey, value) => Promise.resolve(withoutKey(error, storageKey, value)),
    encodeForInbox: refuse,
    decodeFile: (bytes) => Promise.resolve(isSealedFile(bytes) ? null : bytes),
  };
}

/** Who has no key sets aside only what was in plain; anything else is refused. */
function withoutKey(locked: Error | null, storageKey: string, value: unknown): unknown {
  if (!isConfidential(storageKey) || isSetAside(storageKey) || sealedIn(value)) return value;
  throw locked ?? new LockedError();
}

const envelopeSchema = z.strictObject({ v: z.int().check(z.minimum(1)), data: z.unknown() });

function jsonIn(bytes: Bytes): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
