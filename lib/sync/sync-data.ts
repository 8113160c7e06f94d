/**
 * What computers tell each other: profiles and certificate facts, no PDF. Each writes a copy of its
 * own and merges everybody's, so that no two ever write the same thing.
 */
import type { PixAccount } from '../domain/account/account.ts';
import type { Certificate } from '../domain/certificate/certificate.ts';
import { mergeWallets } from '../domain/certificate/merge/merge-wallets.ts';
import { mergeAccounts } from '../domain/account/merge-accounts.ts';

export interface SyncData {
  salts: string[];
  sameAs: Record<string, string>;
  accounts: Record<string, PixAccount>;
  certificates: Certificate[];
}

/** The same whichever is named first, but for the order of what stands in it. */
export function mergeSyncData(one: SyncData, other: SyncData): SyncData {
  const accounts = { ...one.accounts };
  for (const [key, account] of Object.entries(other.accounts)) {
    const known = accounts[key];
    accounts[key] = known ? mergeAccounts(known, account) : account;
  }
  return {
    salts: [...new Set([...one.salts, ...other.salts])],
    sameAs: { ...other.sameAs, ...one.sameAs },
    accounts,
    certificates: mergeWallets(one.certificates, other.certificates).certificates,
  };
}

/** What leaves this computer: a PDF is too large, and what was deleted here concerns nobody else. */
export function told(data: SyncData): SyncData {
  const certificates = data.certificates
    .filter(({ deletedAt }) => deletedAt === null)
    .map((certificate) => ({ ...certificate, file: null }));
  return { ...data, certificates };
}
