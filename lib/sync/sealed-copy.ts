/** A copy as it leaves the computer: packed, and sealed by the passphrase of the sync. */
import type { Bytes } from '../crypto/bytes.ts';
import { utf8 } from '../crypto/bytes.ts';
import { openBytes, sealBytes } from '../crypto/secret-key.ts';
import { accountRecord } from '../store/schema/account.ts';
import { saltRecord } from '../store/schema/salt.ts';
import { fromBase64, toBase64 } from '../crypto/base64.ts';
import { accountKeySchema } from '../store/schema/common.ts';
import { open, seal } from '../store/schema/envelope.ts';
import * as z from '../store/schema/zod.ts';
import { derivationSchema, type StoredDerivation } from '../vault/lock-record.ts';
import { openPlainWallet } from '../store/certificates/open-wallet.ts';
import { walletRecord } from '../store/schema/certificate.ts';
import type { SyncData } from './sync-data.ts';

const PURPOSE = 'sync';
const VERSION = 1;

const copySchema = z.object({
  v: z.int().check(z.minimum(1)),
  derivation: derivationSchema,
  bytes: z.string().check(z.maxLength(110_000)),
});

const contentSchema = z.object({
  salt: z.unknown(),
  accounts: z.record(z.string(), z.unknown()),
  wallet: z.unknown(),
});

/** How the key of a copy was made; null when this is no copy, or one of a newer Balise. */
export function derivationOf(text: string): StoredDerivation | null {
  return copyIn(text)?.derivation ?? null;
}

export async function sealedCopy(
  data: SyncData,
  key: CryptoKey,
  derivation: StoredDerivation,
): Promise<string> {
  const accounts = Object.entries(data.accounts).map(([id, one]) => [id, seal(accountRecord, one)]);
  const { salts, sameAs } = data;
  const content = {
    salt: salts.length > 0 ? seal(saltRecord, { salts, sameAs }) : null,
    accounts: Object.fromEntries(accounts) as Record<string, unknown>,
    wallet: seal(walletRecord, data.certificates),
  };
  const packed = await through(utf8(JSON.stringify(content)), new CompressionStream('gzip'));
  const bytes = await sealBytes(key, packed, PURPOSE);
  return JSON.stringify({ v: VERSION, derivation, bytes: toBase64(bytes) });
}

/** Null when the key is another one, or the copy was changed or is of a newer Balise. */
export async function openedCopy(text: string, key: CryptoKey): Promise<SyncData | null> {
  const copy = copyIn(text);
  const bytes = copy && fromBase64(copy.bytes);
  const packed = bytes && (await openBytes(key, bytes, PURPOSE));
  if (!packed) return null;
  try {
    const plain = await through(packed, new DecompressionStream('gzip'));
    return dataIn(contentSchema.parse(JSON.parse(new TextDecoder().decode(plain))));
  } catch {
    return null;
  }
}

function dataIn({ salt, accounts, wallet }: z.infer<typeof contentSchema>): SyncData {
  const salts = open(saltRecord, salt);
  const certificates = openPlainWallet(wallet);
  return {
    ...(salts.state === 'ok' ? salts.data : { salts: [], sameAs: {} }),
    accounts: Object.fromEntries(
      Object.entries(accounts).flatMap(([key, stored]) => {
        const account = open(accountRecord, stored);
        const isKey = accountKeySchema.safeParse(key).success;
        return isKey && account.state === 'ok' ? [[key, account.data]] : [];
      }),
    ),
    certificates: certificates.state === 'ok' ? certificates.data.certificates : [],
  };
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
