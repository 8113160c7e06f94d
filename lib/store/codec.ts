/**
 * How what is confidential stands in the storage. The store is given it, and knows of no key and no
 * passphrase: lib/vault has them.
 */
import type { Bytes } from '../crypto/bytes.ts';
import * as z from './schema/zod.ts';

export interface Codec {
  /** By whom it is sealed: what is sealed by another is of no use. Null: all is plain. */
  readonly id: string | null;
  /**
   * Why what is confidential can be neither read nor changed: to be thrown by who would. Null: it can.
   * Then the inbox takes what comes in, for who has the key later.
   */
  readonly locked: Error | null;
  /** A stored value as it was. What is plain, or cannot be opened, comes back as it is. */
  decode: (value: unknown) => Promise<unknown>;
  /** A value as it is to stand under this key. What is sealed already stays so. @throws `locked` */
  encode: (storageKey: string, value: unknown) => Promise<unknown>;
  /** Something for the inbox. Needs no key. @throws `locked` where nothing can be added either */
  encodeForInbox: (item: unknown) => Promise<string>;
  /** Null when it was changed or cut, or is not for this key. */
  decodeFromInbox: (sealed: string) => Promise<unknown>;
  /** A file as the first builds kept it, sealed by the lock or not; null when it cannot be opened. */
  decodeFile: (bytes: Bytes) => Promise<Bytes | null>;
}

/** Tells which codec holds, anew for each change: by what stands in the storage then. */
export interface CodecSource {
  /** What it must know of the storage. */
  readonly keys: readonly string[];
  codecFor: (stored: Record<string, unknown>) => Promise<Codec>;
}

const sealedSchema = z.object({
  /** Of what is sealed, where that stood in an envelope. */
  v: z.optional(z.int().check(z.minimum(1))),
  sealed: z.string(),
});

/** What stands in the place of a value that is sealed. */
export type Sealed = z.infer<typeof sealedSchema>;

/** Null when the value is plain. */
export function sealedIn(value: unknown): Sealed | null {
  return sealedSchema.safeParse(value).data ?? null;
}

/** Where nothing is sealed. */
export const PLAIN: Codec = {
  id: null,
  locked: null,
  decode: (value) => Promise.resolve(value),
  encode: (_storageKey, value) => Promise.resolve(value),
  encodeForInbox: (item) => Promise.resolve(JSON.stringify(item)),
  decodeFromInbox: () => Promise.resolve(null),
  decodeFile: (bytes) => Promise.resolve(bytes),
};

/** For a storage in which nothing is ever sealed. */
export const ALWAYS_PLAIN: CodecSource = { keys: [], codecFor: () => Promise.resolve(PLAIN) };
