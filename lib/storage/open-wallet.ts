import type { Certificate } from '../domain/certificate/certificate.ts';
import { open, type Opened } from './envelope.ts';
import { certificateSchema, walletShape } from './wallet-shapes.ts';

export interface OpenedWallet {
  certificates: Certificate[];
  /** Records that make no sense: to be set aside, never dropped. The others go on. */
  unreadable: unknown[];
}

/** The wallet as it is stored, each certificate validated by itself. Never throws. */
export function openWallet(stored: unknown): Opened<OpenedWallet> {
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
