/** What a restore would do, worked out before anything is written. */
import { nameOf } from '../domain/account/account.ts';
import { factsOf, isMark, type Certificate } from '../domain/certificate/certificate.ts';
import { mergeWallets } from '../domain/certificate/merge/merge-wallets.ts';
import { mergeWatches } from '../domain/certificate/merge/merge-watches.ts';
import { earliestDays } from '../domain/preferences.ts';
import { mergeAccounts, mergeHistories } from '../domain/account/merge-accounts.ts';
import type { Salts } from '../store/schema/salt.ts';
import type { Contents, KeptAccount } from '../store/contents.ts';
import { isSame } from '../domain/same.ts';

export type RestoreMode = 'merge' | 'replace';

/** `remove`: is here, is not in the backup, and goes. */
export type Deed = 'add' | 'change' | 'skip' | 'remove';

export interface PlannedAccount {
  name: string | null;
  deed: Deed;
}

export interface PlannedCertificate {
  holder: string | null;
  examDate: string | null;
  deliveryDate: string | null;
  deed: Deed;
}

export interface RestorePlan {
  mode: RestoreMode;
  accounts: PlannedAccount[];
  certificates: PlannedCertificate[];
  /** Files that are not here yet. */
  newFiles: number;
  /** PDFs of certificates that stay, which the backup does not have. */
  goneFiles: number;
  /** What will be kept. */
  after: Contents;
}

export function planRestore(here: Contents, backup: Contents, mode: RestoreMode): RestorePlan {
  const after = mode === 'replace' ? structuredClone(backup) : merged(here, backup);
  return {
    mode,
    accounts: deedsOf(here.accounts, backup.accounts, after.accounts, describedAccount),
    certificates: certificateDeeds(here, backup, after),
    newFiles: Object.keys(after.files).filter((id) => !(id in here.files)).length,
    goneFiles: goneFiles(here, after),
    after,
  };
}

function goneFiles(here: Contents, after: Contents): number {
  const { idsAfter } = mergeWallets(here.certificates, after.certificates);
  const staying = new Set(after.certificates.map(({ id }) => idsAfter.get(id) ?? id));
  return here.certificates.filter(
    ({ id, file, deletedAt }) =>
      file !== null &&
      deletedAt === null &&
      file.id in here.files &&
      !(file.id in after.files) &&
      staying.has(idsAfter.get(id) ?? id),
  ).length;
}

function merged(here: Contents, backup: Contents): Contents {
  const { certificates, idsAfter } = mergeWallets(here.certificates, backup.certificates);
  const accounts = { ...here.accounts };
  for (const [key, restored] of Object.entries(backup.accounts)) {
    const known = accounts[key];
    accounts[key] = known ? mergedAccount(known, restored) : restored;
  }
  const usual = [...here.preferences.usualAccounts, ...backup.preferences.usualAccounts];
  const others = [...here.preferences.otherAccounts, ...backup.preferences.otherAccounts];
  return {
    salts: mergedSalts(here.salts, backup.salts),
    current: here.current ?? backup.current,
    preferences: {
      ...(Object.keys(here.accounts).length > 0 ? here.preferences : backup.preferences),
      stepsDismissed: [
        ...new Set([...here.preferences.stepsDismissed, ...backup.preferences.stepsDismissed]),
      ],
      usualAccounts: [...new Set(usual)],
      otherAccounts: [...new Set(others)].filter((key) => !usual.includes(key)),
      pinHintDismissed: here.preferences.pinHintDismissed,
      firstDays: earliestDays([
        ...Object.entries(here.preferences.firstDays),
        ...Object.entries(backup.preferences.firstDays),
      ]),
    },
    accounts,
    certificates,
    watches: mergeWatches(here.watches, backup.watches, idsAfter),
    files: { ...backup.files, ...here.files },
  };
}

function mergedAccount(one: KeptAccount, other: KeptAccount): KeptAccount {
  return {
    account: mergeAccounts(one.account, other.account),
    history: mergeHistories(one.history, other.history),
  };
}

function mergedSalts(here: Salts | null, backup: Salts | null): Salts | null {
  if (!here || !backup) return here ?? backup;
  return {
    salts: [...new Set([...here.salts, ...backup.salts])],
    sameAs: { ...backup.sameAs, ...here.sameAs },
  };
}

function certificateDeeds(here: Contents, backup: Contents, after: Contents): PlannedCertificate[] {
  const byId = (certificates: readonly Certificate[]) =>
    Object.fromEntries(certificates.filter((one) => !isMark(one)).map((one) => [one.id, one]));
  // The same certificate may go by another name in the backup: it is one here.
  const twins = mergeWallets(here.certificates, backup.certificates).idsAfter;
  const renamed = (certificates: readonly Certificate[]) =>
    byId(certificates.map((one) => ({ ...one, id: twins.get(one.id) ?? one.id })));
  return deedsOf(
    renamed(here.certificates),
    renamed(backup.certificates),
    renamed(after.certificates),
    describedCertificate,
  );
}

function deedsOf<T, D extends object>(
  here: Record<string, T>,
  backup: Record<string, T>,
  after: Record<string, T>,
  described: (one: T) => D,
): (D & { deed: Deed })[] {
  return [...new Set([...Object.keys(backup), ...Object.keys(here)])].flatMap((key) => {
    const [before, then] = [here[key], after[key]];
    const shown = then ?? before;
    // What the backup does not speak of and what stays need no word.
    if (!shown || (!(key in backup) && then)) return [];
    return [{ ...described(shown), deed: deedOf(before, then) }];
  });
}

function deedOf(before: unknown, then: unknown): Deed {
  if (then === undefined) return 'remove';
  if (before === undefined) return 'add';
  return isSame(before, then) ? 'skip' : 'change';
}

const describedAccount = ({ account }: KeptAccount) => ({ name: nameOf(account) });

function describedCertificate(certificate: Certificate) {
  const { holder, examDate, deliveryDate } = factsOf(certificate).facts;
  return { holder, examDate, deliveryDate };
}
