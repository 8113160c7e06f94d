import type { Certificate } from '../../domain/certificate/certificate.ts';
import { certificateSchema, walletRecord } from '../schema/certificate.ts';
import { open, type Opened } from '../schema/envelope.ts';
import * as z from '../schema/zod.ts';

export interface OpenedWallet {
  certificates: Certificate[];
  /** Records that make no sense: to be set aside, never dropped. The others go on. */
  unreadable: unknown[];
}

const sealedWalletSchema = z.object({ v: z.int().check(z.minimum(1)), sealed: z.string() });

/** In the place of the certificates while there is a lock: sealed, of this version once opened. */
export type SealedWallet = z.infer<typeof sealedWalletSchema>;

export type StoredWallet = Opened<OpenedWallet> | { state: 'locked'; wallet: SealedWallet };

/**
 * The wallet as it is stored, each certificate validated by itself. Never throws. A locked one is
 * opened by lock/vault.ts, which is loaded only then.
 */
export function openWallet(stored: unknown): StoredWallet {
  const sealed = sealedWalletSchema.safeParse(stored).data;
  return sealed ? { state: 'locked', wallet: sealed } : openPlainWallet(stored);
}

export function openPlainWallet(stored: unknown): Opened<OpenedWallet> {
  const opened = open(walletRecord, stored);
  if (opened.state !== 'ok') return opened;
  const wallet: OpenedWallet = { certificates: [], unreadable: [] };
  for (const record of opened.data) {
    const certificate = certificateSchema.safeParse(record).data;
    if (certificate) wallet.certificates.push(certificate);
    else wallet.unreadable.push(record);
  }
  return { state: 'ok', data: wallet };
}
