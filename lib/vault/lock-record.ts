/** The lock as it is stored: what is needed to try a passphrase, and to put letters in. */
import { idSchema } from '../store/schema/common.ts';
import { record } from '../store/schema/envelope.ts';
import * as z from '../store/schema/zod.ts';

export const AUTO_LOCK_MINUTES = [5, 15, 60] as const;

export type AutoLockMinutes = (typeof AUTO_LOCK_MINUTES)[number];

const base64UpTo = (characters: number) => z.string().check(z.maxLength(characters));

/** How a key is made from a passphrase. The bound keeps a made-up file from taking hours. */
export const derivationSchema = z.object({
  salt: base64UpTo(100),
  iterations: z.int().check(z.minimum(1), z.maximum(10_000_000)),
});

export type StoredDerivation = z.infer<typeof derivationSchema>;

const lockSchema = z.object({
  /** Made up when the lock was put on: what an earlier lock sealed is not taken for this one's. */
  id: idSchema,
  derivation: derivationSchema,
  /** The key of the certificates, sealed by the passphrase: a new passphrase seals it anew. */
  dataKey: base64UpTo(200),
  /** Where readings and PDFs are put while it is locked (crypto/letter-box.ts). */
  slot: base64UpTo(200),
  /** The key of that letter box, sealed by the data key. */
  slotKey: base64UpTo(1000),
  /** Without use, it locks by itself. */
  minutes: z.literal(AUTO_LOCK_MINUTES),
});

export type LockRecord = z.infer<typeof lockSchema>;

export const lockRecord = record({ schema: lockSchema });

/** Letters that came in while it was locked; see arrival.ts for what is in them. */
export const inboxRecord = record({ schema: z.array(z.string()) });

/** Something sealed by the data key, in the place of what it was. */
export const sealedPieceSchema = z.object({ sealed: z.string() });
