/** The lock as it is stored: what is needed to try a passphrase, and to put letters in. */
import * as z from 'zod/mini';
import { textLike, wholeFrom } from '../checks.ts';
import type { Shape } from '../envelope.ts';
import { idSchema } from '../parts.ts';

export const AUTO_LOCK_MINUTES = [5, 15, 60] as const;

export type AutoLockMinutes = (typeof AUTO_LOCK_MINUTES)[number];

const BASE64 = textLike(/^[A-Za-z0-9+/]+={0,2}$/);

/** Bytes as base64. */
const base64 = (longest: number) =>
  z.custom<string>((text) => BASE64(text) && text.length <= longest);

/** How a key is made from a passphrase. The bound keeps a made-up file from taking hours. */
export const derivationSchema = z.object({
  salt: base64(100),
  iterations: z.custom<number>(wholeFrom(1, 10_000_000)),
});

export interface LockRecord {
  /** Made up when the lock was put on: what an earlier lock sealed is not taken for this one's. */
  id: string;
  derivation: { salt: string; iterations: number };
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
  schema: z.object({
    id: idSchema,
    derivation: derivationSchema,
    dataKey: base64(200),
    slot: base64(200),
    slotKey: base64(1000),
    minutes: z.union([z.literal(5), z.literal(15), z.literal(60)]),
  }),
  migrations: [],
};

/** Letters that came in while it was locked; see arrival.ts for what is in them. */
export const inboxShape: Shape<string[]> = { schema: z.array(z.string()), migrations: [] };

/** Something sealed by the data key, in the place of what it was. */
export const sealedPieceSchema = z.object({ sealed: z.string() });
