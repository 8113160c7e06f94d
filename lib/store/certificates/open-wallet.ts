import type { Certificate } from '../../domain/certificate/certificate.ts';
import { fields, readAs, textUpTo, wholeFrom } from '../schema/checks.ts';
import { open, type Opened } from '../schema/envelope.ts';
import { isCertificate, walletShape } from '../schema/certificate.ts';

export interface OpenedWallet {
  certificates: Certificate[];
  /** Records that make no sense: to be set aside, never dropped. The others go on. */
  unreadable: unknown[];
}

/** In the place of the certificates while there is a lock: sealed, of this version once opened. */
export interface SealedWallet {
  v: number;
  sealed: string;
}

const isSealedWallet = fields<SealedWallet>({ v: wholeFrom(1), sealed: textUpTo(Infinity) });

export type StoredWallet = Opened<OpenedWallet> | { state: 'locked'; wallet: SealedWallet };

/**
 * The wallet as it is stored, each certificate validated by itself. Never throws. A locked one is
 * opened by lock/vault.ts, which is loaded only then.
 */
export function openWallet(stored: unknown): StoredWallet {
  return isSealedWallet(stored) ? { state: 'locked', wallet: stored } : openPlainWallet(stored);
}

export function openPlainWallet(stored: unknown): Opened<OpenedWallet> {
  const opened = open(walletShape, stored);
  if (opened.state !== 'ok') return opened;
  const wallet: OpenedWallet = { certificates: [], unreadable: [] };
  for (const record of opened.data) {
    const certificate = readAs(isCertificate, record);
    if (certificate) wallet.certificates.push(certificate);
    else wallet.unreadable.push(record);
  }
  return { state: 'ok', data: wallet };
}
