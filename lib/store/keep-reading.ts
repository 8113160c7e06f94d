/** Where each kind of reading goes, within one change of the storage. */
import { newAccount } from '../domain/account.ts';
import type { RenewalYears } from '../domain/certificate/renewal.ts';
import { appendToHistory } from '../domain/history.ts';
import { mergeReading, type Clock } from '../domain/merge.ts';
import type { AccountReading, ReadingOf } from '../domain/reading.ts';
import type { Change } from './change.ts';
import { accountKeyed, historyKeyed } from './keys.ts';
import { keepArrival } from '../vault/keep-arrival.ts';
import { accountShape, historyShape, type AccountKey } from './schema/records.ts';
import { keyOfUser } from './accounts/user-keys.ts';

/** Stands for « whoever uses this browser », when a page was read and nobody's number seen. */
export const UNIDENTIFIED = 'unidentified';

/** A level-up without a known account could be anybody's: null, and it is let go. */
export async function keyFor(reading: AccountReading, change: Change): Promise<AccountKey | null> {
  const owner = reading.userId ?? (reading.kind === 'page' ? UNIDENTIFIED : null);
  return owner === null ? null : keyOfUser(owner, change);
}

export async function keepForAccount(
  reading: AccountReading,
  key: AccountKey,
  change: Change,
  clock: Clock,
): Promise<void> {
  await change.load([accountKeyed(key), historyKeyed(key)]);
  const before = change.read(accountShape, accountKeyed(key)) ?? newAccount(reading.site);
  const account = mergeReading(before, reading, clock);
  change.write(accountShape, accountKeyed(key), account);
  if (account.readAt === null) return;
  const history = change.read(historyShape, historyKeyed(key)) ?? [];
  change.write(historyShape, historyKeyed(key), appendToHistory(history, account, clock.today));
}

/** Keeps what Pix's own list or detail page told; answers how many records were unreadable. */
export async function keepCertificates(
  reading: ReadingOf<'certificates' | 'certificate'>,
  change: Change,
  years: RenewalYears,
): Promise<{ unreadable: number }> {
  const account = reading.userId === null ? null : await keyOfUser(reading.userId, change);
  const { observedAt: seenAt } = reading;
  const arrival =
    reading.kind === 'certificate'
      ? ({ source: 'pix-detail', certificates: [reading.facts] } as const)
      : ({ source: 'pix-list', certificates: reading.certificates } as const);
  return keepArrival({ kind: 'told', seenAt, account, ...arrival }, change, years);
}
