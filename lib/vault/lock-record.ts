/** The lock as it is stored: what is needed to try a passphrase, and to seal what comes in. */
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
  /** The public key that readings and PDFs are sealed by, also while it is locked (crypto/sealed-box.ts). */
  slot: base64UpTo(200),
  /** Its secret key, sealed by the data key. */
  slotKey: base64UpTo(1000),
  /** Without use, it locks by itself. */
  minutes: z.literal(AUTO_LOCK_MINUTES),
});

export type LockRecord = z.infer<typeof lockSchema>;

export const lockRecord = record({ schema: lockSchema });
