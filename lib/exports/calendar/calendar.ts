/**
 * The renewal day and its reminders as a calendar file. Family and school calendars are shared: no
 * name, no code, no centre in it. Reminders are events of their own, for many calendars drop alarms
 * on import. Source: pix-certificate.md 5.1; RFC 5545.
 */
import type { Certificate } from '../../domain/certificate/certificate.ts';
import { factsOf } from '../../domain/certificate/certificate.ts';
import { spanBetween } from '../../domain/certificate/span.ts';
import { renewalOf, type RenewalYears } from '../../domain/certificate/renewal.ts';
import { addDays, type PlainDate } from '../../domain/plain-date.ts';
import { CALENDAR_MESSAGES } from '../../i18n/wallet/exports/calendar.ts';
import { calendarText, wholeDay } from './calendar-events.ts';

const t = CALENDAR_MESSAGES.fr;

export interface CalendarOptions {
  years: RenewalYears;
  /** Days before the renewal day; 0 is the day itself, which is always in. */
  alertDays: readonly number[];
  today: PlainDate;
  now: Date;
}

export type CalendarFile =
  | { ok: true; text: string; events: number }
  /** `no-renewal`: nothing to count from, or none wanted. `past`: the day has gone by. */
  | { ok: false; problem: 'no-renewal' | 'past' };

/** @throws when the library refuses an event, which ours never is. */
export function calendarFile(
  certificate: Pick<Certificate, 'id' | 'told'>,
  { years, alertDays, today, now }: CalendarOptions,
): CalendarFile {
  const renewal = renewalOf(factsOf(certificate).facts, years);
  if (renewal === null) return { ok: false, problem: 'no-renewal' };
  const days = [...new Set([...alertDays, 0])]
    .toSorted((one, other) => other - one)
    .map((before) => ({ before, day: addDays(renewal.renewBy, -before) }))
    .filter(({ day }) => day >= today);
  if (days.length === 0) return { ok: false, problem: 'past' };
  const events = days.map(({ before, day }) => ({
    // The same for the same certificate and reminder: importing again changes it, adds nothing.
    uid: `${certificate.id}-${before}@balise`,
    ...wholeDay(day, now, 0),
    title: before === 0 ? t.renewalDay : t.reminder(spanBetween(day, renewal.renewBy)),
    description: t.description(renewal),
  }));
  return { ok: true, text: calendarText(events), events: events.length };
}
