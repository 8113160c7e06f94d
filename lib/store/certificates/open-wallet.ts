import { sealedIn } from '../codec.ts';
import type { Certificate } from '../../domain/certificate/certificate.ts';
import { certificateSchema, walletRecord } from '../schema/wallet/certificate.ts';
import { open, type Opened } from '../schema/envelope.ts';

export interface OpenedWallet {
  certificates: Certificate[];
  /** Records that make no sense: to be set aside, never dropped. The others go on. */
  unreadable: unknown[];
}

/** `locked`: it is sealed. */
export type StoredWallet = Opened<OpenedWallet> | { state: 'locked' };

/** The wallet as it is stored, each certificate validated by itself. Never throws. */
export function openWallet(stored: unknown): StoredWallet {
  return sealedIn(stored) ? { state: 'locked' } : openPlainWallet(stored);
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
