import * as z from 'zod/mini';
import type { Certificate } from '../domain/certificate/certificate.ts';
import { wholeFrom } from './checks.ts';
import { open, type Opened } from './envelope.ts';
import { certificateSchema, walletShape } from './wallet-shapes.ts';

export interface OpenedWallet {
  certificates: Certificate[];
  /** Records that make no sense: to be set aside, never dropped. The others go on. */
  unreadable: unknown[];
}

/** In the place of the certificates while there is a lock: sealed, of this version once opened. */
const sealedWalletSchema = z.object({ v: z.custom<number>(wholeFrom(1)), sealed: z.string() });

export type SealedWallet = z.infer<typeof sealedWalletSchema>;

export type StoredWallet = Opened<OpenedWallet> | { state: 'locked'; wallet: SealedWallet };

/**
 * The wallet as it is stored, each certificate validated by itself. Never throws. A locked one is
 * opened by lock/vault.ts, which is loaded only then.
 */
export function openWallet(stored: unknown): StoredWallet {
  const sealed = sealedWalletSchema.safeParse(stored);
  return sealed.success ? { state: 'locked', wallet: sealed.data } : openPlainWallet(stored);
}

export function openPlainWallet(stored: unknown): Opened<OpenedWallet> {
  const opened = open(walletShape, stored);
  if (opened.state !== 'ok') return opened;
  const wallet: OpenedWallet = { certificates: [], unreadable: [] };
  for (const record of opened.data) {
    const read = certificateSchema.safeParse(record);
    if (read.success) wallet.certificates.push(read.data);
    else wallet.unreadable.push(record);
  }
  return { state: 'ok', data: wallet };
}
