/** Where each kind of reading goes, within one change of the storage. */
import { newAccount } from '../domain/account/account.ts';
import type { RenewalYears } from '../domain/certificate/renewal.ts';
import { appendToHistory } from '../domain/training/history.ts';
import { mergeReading } from '../domain/account/merge.ts';
import { accountSetRight, historySetRight } from '../domain/account/set-right.ts';
import type { AccountReading, ReadingOf } from '../domain/reading.ts';
import { localDay } from '../time/clock.ts';
import { parisDay } from '../time/paris.ts';
import type { Change } from './change.ts';
import { accountKeyed, historyKeyed } from './keys.ts';
import type { Moment } from './writer.ts';
import { receive, type Received } from './certificates/inbox.ts';
import { accountRecord } from './schema/account.ts';
import { historyRecord } from './schema/history.ts';
import type { AccountKey } from './schema/common.ts';
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
  { now, today, wall }: Moment,
): Promise<void> {
  await change.load([accountKeyed(key), historyKeyed(key)]);
  const known = change.read(accountRecord, accountKeyed(key)) ?? newAccount(reading.site);
  const before = accountSetRight(known, change.right);
  // Pix counts in days from where the pupil is.
  const account = mergeReading(before, reading, { now, today: localDay(now) });
  change.write(accountRecord, accountKeyed(key), account);
  if (account.readAt === null) return;
  const history = change.read(historyRecord, historyKeyed(key)) ?? [];
  // Of a clock that is behind, the day goes on from those before it.
  const day = now === wall ? today : parisDay(now);
  const days = historySetRight(history, day, change.right);
  change.write(historyRecord, historyKeyed(key), appendToHistory(days, account, day));
}

/** Keeps what Pix's own list or detail page told. */
export async function keepCertificates(
  reading: ReadingOf<'certificates' | 'certificate'>,
  change: Change,
  years: RenewalYears,
): Promise<Received> {
  const account = reading.userId === null ? null : await keyOfUser(reading.userId, change);
  const { observedAt: seenAt } = reading;
  const isDetail = reading.kind === 'certificate';
  const source = isDetail ? 'pix-detail' : 'pix-list';
  const certificates = isDetail ? [reading.facts] : reading.certificates;
  return receive({ kind: 'told', source, seenAt, account, certificates }, change, years);
}
