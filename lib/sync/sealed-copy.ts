/** A copy as it leaves the computer: packed, and sealed by the passphrase of the sync. */
import type { Bytes } from '../crypto/bytes.ts';
import { utf8 } from '../crypto/bytes.ts';
import { openBytes, sealBytes } from '../crypto/secret-key.ts';
import { accountRecord } from '../store/schema/account.ts';
import { saltRecord } from '../store/schema/salt.ts';
import { fromBase64, toBase64 } from '../crypto/base64.ts';
import { accountKeySchema, timeSchema } from '../store/schema/common.ts';
import { open, seal } from '../store/schema/envelope.ts';
import * as z from '../store/schema/zod.ts';
import { derivationSchema, type StoredDerivation } from '../vault/lock-record.ts';
import { openPlainWallet } from '../store/certificates/open-wallet.ts';
import { walletRecord } from '../store/schema/wallet/certificate.ts';
import type { SyncData } from './sync-data.ts';

const PURPOSE = 'sync';
const VERSION = 1;

const copySchema = z.object({
  v: z.int().check(z.minimum(1)),
  derivation: derivationSchema,
  bytes: z.string().check(z.maxLength(110_000)),
});

const contentSchema = z.object({
  /** When it was written, by that computer's clock; of a copy of the first builds there is none. */
  at: z.optional(timeSchema),
  salt: z.unknown(),
  accounts: z.record(z.string(), z.unknown()),
  wallet: z.unknown(),
});

/** What a copy holds. */
export interface OpenedCopy {
  data: SyncData;
  /** When it was written, milliseconds since 1970; null where it does not say. */
  at: number | null;
  /** Something in it is of a newer Balise, or makes no sense: what can be read is in `data`. */
  isWhole: boolean;
}

/** How the key of a copy was made; null when this is no copy, or one of a newer Balise. */
export function derivationOf(text: string): StoredDerivation | null {
  return copyIn(text)?.derivation ?? null;
}

export async function sealedCopy(
  data: SyncData,
  at: number,
  key: CryptoKey,
  derivation: StoredDerivation,
): Promise<string> {
  const accounts = Object.entries(data.accounts).map(([id, one]) => [id, seal(accountRecord, one)]);
  const { salts, sameAs } = data;
  const content = {
    at,
    salt: salts.length > 0 ? seal(saltRecord, { salts, sameAs }) : null,
    accounts: Object.fromEntries(accounts) as Record<string, unknown>,
    wallet: seal(walletRecord, data.certificates),
  };
  const packed = await through(utf8(JSON.stringify(content)), new CompressionStream('gzip'));
  const bytes = await sealBytes(key, packed, PURPOSE);
  return JSON.stringify({ v: VERSION, derivation, bytes: toBase64(bytes) });
}

/** Null when the key is another one, or the copy was changed or is of a newer Balise. */
export async function openedCopy(text: string, key: CryptoKey): Promise<OpenedCopy | null> {
  const copy = copyIn(text);
  const bytes = copy && fromBase64(copy.bytes);
  const packed = bytes && (await openBytes(key, bytes, PURPOSE));
  if (!packed) return null;
  try {
    const plain = await through(packed, new DecompressionStream('gzip'));
    return opened(contentSchema.parse(JSON.parse(new TextDecoder().decode(plain))));
  } catch {
    return null;
  }
}

function opened({ at, salt, accounts, wallet }: z.infer<typeof contentSchema>): OpenedCopy {
  const salts = open(saltRecord, salt ?? undefined);
  const certificates = openPlainWallet(wallet);
  const read = Object.entries(accounts).flatMap(([key, stored]) => {
    const account = open(accountRecord, stored);
    const isKey = accountKeySchema.safeParse(key).success;
    return isKey && account.state === 'ok' ? [[key, account.data] as const] : [];
  });
  const isWhole =
    (salts.state === 'ok' || salts.state === 'absent') &&
    certificates.state === 'ok' &&
    certificates.data.unreadable.length === 0 &&
    read.length === Object.keys(accounts).length;
  const data = {
    ...(salts.state === 'ok' ? salts.data : { salts: [], sameAs: {} }),
    accounts: Object.fromEntries(read),
    certificates: certificates.state === 'ok' ? certificates.data.certificates : [],
  };
  return { data, at: at ?? null, isWhole };
}

function copyIn(text: string): z.infer<typeof copySchema> | null {
  try {
    const copy = copySchema.safeParse(JSON.parse(text));
    return copy.success && copy.data.v <= VERSION ? copy.data : null;
  } catch {
    return null;
  }
}

async function through(
  bytes: Bytes,
  change: CompressionStream | DecompressionStream,
): Promise<Bytes> {
  const stream = new Blob([bytes]).stream().pipeThrough(change);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
