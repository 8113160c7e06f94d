/** The lock as it is stored: what is needed to try a passphrase, and to put letters in. */
import { fields, listOf, oneOf, textUpTo, wholeFrom, type Check } from '../store/schema/checks.ts';
import type { Shape } from '../store/schema/envelope.ts';
import { isId } from '../store/schema/part-checks.ts';

export const AUTO_LOCK_MINUTES = [5, 15, 60] as const;

export type AutoLockMinutes = (typeof AUTO_LOCK_MINUTES)[number];

/** Bytes as base64. */
const base64 = textUpTo;

export interface StoredDerivation {
  salt: string;
  iterations: number;
}

/** How a key is made from a passphrase. The bound keeps a made-up file from taking hours. */
export const isDerivation: Check<StoredDerivation> = fields<StoredDerivation>({
  salt: base64(100),
  iterations: wholeFrom(1, 10_000_000),
});

export interface LockRecord {
  /** Made up when the lock was put on: what an earlier lock sealed is not taken for this one's. */
  id: string;
  derivation: StoredDerivation;
  /** The key of the certificates, sealed by the passphrase: a new passphrase seals it anew. */
  dataKey: string;
  /** Where readings and PDFs are put while it is locked (crypto/letter-box.ts). */
  slot: string;
  /** The key of that letter box, sealed by the data key. */
  slotKey: string;
  /** Without use, it locks by itself. */
  minutes: AutoLockMinutes;
}

export const lockShape: Shape<LockRecord> = {
  check: fields<LockRecord>({
    id: isId,
    derivation: isDerivation,
    dataKey: base64(200),
    slot: base64(200),
    slotKey: base64(1000),
    minutes: oneOf(AUTO_LOCK_MINUTES),
  }),
  migrations: [],
};

/** Letters that came in while it was locked; see arrival.ts for what is in them. */
export const inboxShape: Shape<string[]> = {
  check: listOf(textUpTo(Infinity)),
  migrations: [],
};

/** Something sealed by the data key, in the place of what it was. */
export const isSealedPiece = fields<{ sealed: string }>({ sealed: textUpTo(Infinity) });
