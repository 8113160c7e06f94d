/** What to show, worked out from the records. */
import type { PixAccount } from '../../domain/account/account.ts';
import { foremostWatch } from '../../domain/certificate/alerts.ts';
import type { CertificateWatch } from '../../domain/certificate/watch.ts';
import { hasResult } from '../../domain/exam-day/exam-day.ts';
import { firstSteps } from '../../domain/training/first-steps.ts';
import type { Clock } from '../../domain/account/merge.ts';
import type { Change } from '../change.ts';
import { accountKeyed } from '../keys.ts';
import { knownAccounts } from '../accounts/known-accounts.ts';
import { accountRecord } from '../schema/account.ts';
import type { AccountKey } from '../schema/common.ts';
import type { CertificateLine, Glance } from '../schema/glance.ts';
import { loadWatches } from '../certificates/wallet.ts';
import { noteLostRecord, type State } from '../state.ts';

/** What to show in a state; notes in it what came to light on the way. */
export async function glanceOf(state: State, change: Change, clock: Clock): Promise<Glance> {
  const { key, preferences } = state;
  const account = key === null ? null : await accountOf(key, change);
  if (key !== null && !account && change.isCorrupt(accountRecord, accountKeyed(key))) {
    noteLostRecord(state, clock.now);
  }
  const steps = firstSteps(account, key !== null && preferences.usualAccounts.includes(key));
  preferences.stepsDismissed ||= steps.every(Boolean);
  const accounts = await knownAccounts(change, key, account);
  const watches = await loadWatches(change);
  return {
    key: account && key,
    account: account && withoutPastExam(account, watches.filter(isOf(key, accounts.length))),
    accounts,
    failure: state.failure,
    panel: preferences.panel,
    language: preferences.language,
    steps: preferences.stepsDismissed ? null : steps,
    certificate: certificateLine(state, watches, clock),
  };
}

/** Whose exam a certificate is of; one that names nobody is of the only pupil there is. */
const isOf = (key: AccountKey | null, accounts: number) => (watch: CertificateWatch) =>
  !watch.isDeleted && (watch.account === key || (watch.account === null && accounts === 1));

/** The day of an exam whose result has come is not shown any more. */
function withoutPastExam(account: PixAccount, own: readonly CertificateWatch[]): PixAccount {
  const { examDay } = account;
  return examDay && hasResult(examDay, own) ? { ...account, examDay: null } : account;
}

async function accountOf(key: AccountKey, change: Change): Promise<PixAccount | null> {
  await change.load([accountKeyed(key)]);
  return change.read(accountRecord, accountKeyed(key));
}

function certificateLine(
  { key, preferences: { alertDays } }: State,
  watches: readonly CertificateWatch[],
  { today }: Clock,
): CertificateLine | null {
  const watch = foremostWatch(watches, key, today, alertDays);
  if (!watch) return null;
  const isOther = watch.account !== null && watch.account !== key;
  const count = watches.filter(({ isDeleted }) => !isDeleted).length;
  return { watch, isOther, count, alertDays };
}
