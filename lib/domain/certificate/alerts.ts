/**
 * When to speak up, decided from stored dates alone. After weeks with the browser closed one alert
 * is raised, the nearest; those before it are not owed any more.
 */
import { isBelieved } from '../noted-time.ts';
import { addDays, daysBetween, type PlainDate } from '../plain-date.ts';
import { DUE_SOON_DAYS } from './renewal.ts';
import type { CertificateWatch, Raised } from './watch.ts';

/** Days before the renewal day (product.md 4); 0 is the day itself, and any day after it. */
export const ALERT_DAYS = [180, 90, 30, 7, 0] as const;

export type AlertDay = (typeof ALERT_DAYS)[number];

/**
 * Days on which badge and popup begin to ask anew: those of the notifications, and whatever those
 * are, when a certificate becomes due soon and when it is due (product.md 4, toolbar).
 */
export function askingDays(chosen: readonly number[]): number[] {
  return [...new Set([DUE_SOON_DAYS, ...chosen, 0])];
}

/** The next day on which they ask anew; null: none is to come. */
export function nextAskingDay(
  renewBy: PlainDate,
  today: PlainDate,
  chosen: readonly number[],
): PlainDate | null {
  const coming = askingDays(chosen)
    .map((threshold) => addDays(renewBy, -threshold))
    .filter((day) => day > today)
    .toSorted();
  return coming[0] ?? null;
}

/** « Remind me later » means so many days, never beyond the next alert. */
export const SNOOZE_DAYS = 14;

/** Local hours in which an alert may be raised: from 8 h, until 20 h. */
export const FIRST_HOUR = 8;
export const LAST_HOUR = 20;

export type Alert =
  | { kind: 'renewal'; id: string; renewBy: PlainDate; threshold: number }
  | { kind: 'result'; id: string };

export function isAwakeHour(hour: number): boolean {
  return hour >= FIRST_HOUR && hour < LAST_HOUR;
}

/** The notifications to raise today, and the watches once they are raised: asking again raises nothing. */
export function raiseAlerts(
  watches: readonly CertificateWatch[],
  today: PlainDate,
  days: readonly number[] = ALERT_DAYS,
): { alerts: Alert[]; watches: CertificateWatch[] } {
  const alerts: Alert[] = [];
  const after = watches.map((watch) => {
    let next = watch;
    if (watch.result === 'to-announce' && !isSilent(watch)) {
      alerts.push({ kind: 'result', id: watch.id });
      next = { ...next, result: 'announced' };
    }
    const due = dueThreshold(watch, today, days);
    if (due !== null && watch.renewBy !== null) {
      alerts.push({ kind: 'renewal', id: watch.id, renewBy: watch.renewBy, threshold: due });
      const raised = { renewBy: watch.renewBy, threshold: due, isAcknowledged: false, on: today };
      next = { ...next, raised, snoozedUntil: null };
    }
    return next;
  });
  return { alerts, watches: after };
}

/** Whether a certificate speaks up at all: it was obtained, is the newest, and was not silenced. */
function isWatched(watch: CertificateWatch): boolean {
  return watch.standing === 'validated' && !watch.isReplaced && !isSilent(watch);
}

/** A result came that the person has not looked at yet. */
export function hasNewResult(watch: CertificateWatch): boolean {
  return watch.result !== 'none' && !isSilent(watch);
}

function isSilent(watch: CertificateWatch): boolean {
  return watch.isStopped || watch.isDeleted;
}

/** The alert owed today; null when there is none, or it was raised already. */
function dueThreshold(
  watch: CertificateWatch,
  today: PlainDate,
  days: readonly number[],
): number | null {
  const reached = reachedThreshold(watch, today, days);
  if (reached === null) return null;
  if (isSnoozed(watch, today)) return null;
  if (watch.snoozedUntil !== null && today >= watch.snoozedUntil) return reached;
  const raised = raisedOf(watch, today);
  return raised === null || reached < raised.threshold ? reached : null;
}

/**
 * The alert that was said of the present renewal day. One that is not due yet, or that was said on a day
 * that has not come, was said under a clock that was ahead, and silences nothing; a day more or less is
 * a clock put right by some hours.
 */
function raisedOf({ raised, renewBy }: CertificateWatch, today: PlainDate): Raised | null {
  if (raised?.renewBy !== renewBy) return null;
  if (raised.on !== undefined && !isBelieved(raised.on, today)) return null;
  return daysBetween(today, raised.renewBy) <= raised.threshold + 1 ? raised : null;
}

/** « Later » was said by a clock far ahead of today's when its day lies beyond any snooze. */
function isSnoozed({ snoozedUntil }: CertificateWatch, today: PlainDate): boolean {
  return (
    snoozedUntil !== null && today < snoozedUntil && snoozedUntil <= addDays(today, SNOOZE_DAYS)
  );
}

/** The nearest of the alert days that has come; null before the first. */
function reachedThreshold(
  watch: CertificateWatch,
  today: PlainDate,
  days: readonly number[],
): number | null {
  if (!isWatched(watch) || watch.renewBy === null) return null;
  const left = daysBetween(today, watch.renewBy);
  const reached = days.filter((threshold) => left <= threshold);
  return reached.length === 0 ? null : Math.min(...reached);
}

/**
 * Whether the badge and the popup ask for attention: one of the asking days has come and the person
 * has not said « seen » since, or a result has just come. Before the first alert is raised at a
 * waking hour, what is due is due all the same.
 * @param days chosen for notifications
 */
export function needsAttention(
  watch: CertificateWatch,
  today: PlainDate,
  days: readonly number[] = ALERT_DAYS,
): boolean {
  if (hasNewResult(watch)) return true;
  const reached = reachedThreshold(watch, today, askingDays(days));
  if (reached === null) return false;
  if (isSnoozed(watch, today)) return false;
  const raised = raisedOf(watch, today);
  return !raised?.isAcknowledged || reached < raised.threshold;
}

/**
 * « Seen »: quiet until the next alert day. Seen is all that has come, also of days that are not
 * chosen now: chosen again, they would be said a second time.
 */
export function acknowledged(
  watch: CertificateWatch,
  today: PlainDate,
  days: readonly number[] = ALERT_DAYS,
): CertificateWatch {
  const reached = reachedThreshold(watch, today, [...ALERT_DAYS, ...days]);
  const { renewBy } = watch;
  if (reached === null || renewBy === null) return { ...watch, result: 'none' };
  return {
    ...watch,
    result: 'none',
    raised: { renewBy, threshold: reached, isAcknowledged: true, on: today },
    snoozedUntil: null,
  };
}

/** « Remind me later »: quiet for some days, then the same alert again. */
export function snoozed(
  watch: CertificateWatch,
  today: PlainDate,
  days: readonly number[] = ALERT_DAYS,
): CertificateWatch {
  const { renewBy } = watch;
  const asking = askingDays(days);
  if (renewBy === null || reachedThreshold(watch, today, asking) === null) return watch;
  const coming = asking
    .map((threshold) => addDays(renewBy, -threshold))
    .filter((day) => day > today)
    .toSorted()[0];
  const later = addDays(today, SNOOZE_DAYS);
  return { ...watch, snoozedUntil: coming !== undefined && coming < later ? coming : later };
}

/**
 * The watch that badge and popup speak of: one that needs attention first, the nearest renewal
 * before others; then, for whoever is shown, a certificate, a waiting result, the rest.
 */
export function foremostWatch(
  watches: readonly CertificateWatch[],
  account: string | null,
  today: PlainDate,
  days: readonly number[] = ALERT_DAYS,
): CertificateWatch | null {
  const rank = (watch: CertificateWatch): string =>
    [
      needsAttention(watch, today, days) ? 0 : 1,
      watch.account === account || watch.account === null ? 0 : 1,
      watch.isReplaced ? 1 : 0,
      ['validated', 'pending', 'rejected', 'cancelled'].indexOf(watch.standing),
      watch.renewBy ?? '9999',
    ].join(' ');
  const live = watches.filter((watch) => !watch.isDeleted);
  return live.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))[0] ?? null;
}

/** The watch without what can only have been said under a clock that was ahead of today's. */
export function watchSetRight(watch: CertificateWatch, today: PlainDate): CertificateWatch {
  const { snoozedUntil } = watch;
  const isFar = snoozedUntil !== null && snoozedUntil > addDays(today, SNOOZE_DAYS + 1);
  const raised = raisedOf(watch, today);
  const isSaid = watch.raised?.renewBy === watch.renewBy;
  return {
    ...watch,
    raised: isSaid ? raised : watch.raised,
    snoozedUntil: isFar ? null : snoozedUntil,
  };
}

/** The watch with what was said of its alerts at another moment: « seen » and « later » taken back. */
export function withSaidOf(
  watch: CertificateWatch,
  { result, raised, snoozedUntil }: CertificateWatch,
): CertificateWatch {
  return { ...watch, result, raised, snoozedUntil };
}
