/** What to show, worked out from the records. */
import type { PixAccount } from '../../domain/account/account.ts';
import { foremostWatch } from '../../domain/certificate/alerts.ts';
import type { CertificateWatch } from '../../domain/certificate/watch.ts';
import { factsOf } from '../../domain/certificate/certificate.ts';
import { hasResult } from '../../domain/exam-day/exam-day.ts';
import { heldOf } from '../../domain/moment.ts';
import { isReady } from '../../domain/exam-day/plan.ts';
import { daysBetween, type PlainDate } from '../../domain/plain-date.ts';
import { firstSteps } from '../../domain/training/first-steps.ts';
import type { Clock } from '../../domain/account/merge.ts';
import type { Change } from '../change.ts';
import { openWallet } from '../certificates/open-wallet.ts';
import { failureToTell } from '../failures.ts';
import { accountKeyed, historyKeyed, WALLET_KEY } from '../keys.ts';
import { knownAccounts } from '../accounts/known-accounts.ts';
import type { Preferences } from '../../domain/preferences.ts';
import { historyRecord } from '../schema/history.ts';
import { accountRecord } from '../schema/account.ts';
import type { AccountKey } from '../schema/common.ts';
import type { CertificateLine, Glance } from '../schema/glance.ts';
import { loadWatches } from '../certificates/wallet.ts';
import { localDay } from '../../time/clock.ts';
import { noteLostRecord, type State } from '../state.ts';

/** Days for which the five steps are shown, from the first. */
const STEPS_DAYS = 7;

/** What to show in a state; notes in it what came to light on the way. */
export async function glanceOf(state: State, change: Change, clock: Clock): Promise<Glance> {
  const { key, preferences } = state;
  const account = key === null ? null : await accountOf(key, change);
  if (key !== null && !account && change.isCorrupt(accountRecord, accountKeyed(key))) {
    noteLostRecord(state, clock.now);
  }
  const isUsual = key !== null && preferences.usualAccounts.includes(key);
  const isOtherAccount = key !== null && preferences.otherAccounts.includes(key);
  const steps = firstSteps(account, isUsual);
  if (key !== null && steps.every(Boolean)) dismissStepsOf(key, preferences);
  const firstDay =
    key !== null && account
      ? await firstDayOf(key, preferences, change, localDay(clock.now))
      : null;
  const accounts = await knownAccounts(change, key, account);
  const watches = await loadWatches(change);
  const own = key === null ? [] : watches.filter(isOf(key, accounts.length));
  const isDismissed = key !== null && preferences.stepsDismissed.includes(key);
  const showsSteps = !isDismissed && stepsAreOf(account, firstDay, clock.today);
  return {
    key: account && key,
    account: account && withoutPastExam(account, own),
    accounts,
    failure: failureToTell(state),
    panel: preferences.panel,
    language: preferences.language,
    steps: showsSteps ? steps : null,
    certificate: certificateLine(state, watches, clock),
    own,
    obtained: await obtainedBy(own, change),
    alertDays: preferences.alertDays,
    asksAccount: account !== null && showsSteps && !isUsual && !isOtherAccount,
    isOtherAccount,
    firstDay,
    pinHint: !preferences.pinHintDismissed,
  };
}

/** They do not come back, for this pupil. */
export function dismissStepsOf(key: AccountKey, { stepsDismissed }: Preferences): void {
  if (!stepsDismissed.includes(key)) stepsDismissed.push(key);
}

/**
 * The day on which an account was first known here, noted when it is. One that came with a history,
 * from a backup, another computer or an older Balise, is no newcomer.
 */
async function firstDayOf(
  key: AccountKey,
  { firstDays }: Preferences,
  change: Change,
  today: PlainDate,
): Promise<PlainDate> {
  const noted = firstDays[key];
  if (noted !== undefined) return noted;
  await change.load([historyKeyed(key)]);
  const [first] = change.read(historyRecord, historyKeyed(key)) ?? [];
  // A day that has not come was noted by a clock that was ahead.
  return (firstDays[key] = first && first.day < today ? first.day : today);
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

/** Score and level of the certificate that counts: told outside the wallet only where that has no lock. */
async function obtainedBy(
  own: readonly CertificateWatch[],
  change: Change,
): Promise<Glance['obtained']> {
  const held = heldOf(own);
  if (!held) return null;
  await change.load([WALLET_KEY]);
  const opened = change.isPlain ? openWallet(change.raw(WALLET_KEY)) : null;
  const certificates = opened?.state === 'ok' ? opened.data.certificates : [];
  const certificate = certificates.find(({ id }) => id === held.id);
  if (!certificate) return null;
  const { score, levelLabel } = factsOf(certificate).facts;
  return { id: held.id, score, level: levelLabel };
}

/** The five steps go once their goal is reached, or after some days. */
function stepsAreOf(
  account: PixAccount | null,
  firstDay: PlainDate | null,
  today: PlainDate,
): boolean {
  const isOver = firstDay !== null && daysBetween(firstDay, today) >= STEPS_DAYS;
  return !isOver && !(account && isReady(account));
}
