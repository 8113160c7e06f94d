/**
 * The renewal day and its reminders as a calendar file. Family and school calendars are shared: no
 * name, no code, no centre in it. Reminders are events of their own, for many calendars drop alarms
 * on import. Source: pix-certificate.md 5.1; RFC 5545.
 */
import { createEvents, type EventAttributes } from 'ics';
import type { Certificate } from '../domain/certificate/certificate.ts';
import { factsOf } from '../domain/certificate/certificate.ts';
import { renewalOf, type RenewalYears } from '../domain/certificate/renewal.ts';
import { addDays, type PlainDate } from '../domain/plain-date.ts';
import { CALENDAR_MESSAGES } from '../i18n/wallet/calendar.ts';
import { foldOctets } from './fold-octets.ts';

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
    ...dated(day, now),
    title: before === 0 ? t.renewalDay : t.reminder(before),
    description: t.description(renewal),
  }));
  // A method would make it an invitation, which wants an organizer (RFC 5546): this is a plain calendar.
  const header = { productId: '-//Balise//Rappels//FR', method: '' };
  const { error, value } = createEvents(events, header);
  if (error || value === null)
    throw new Error('The calendar file could not be made', { cause: error });
  return { ok: true, text: foldOctets(value), events: events.length };
}

/** A whole day, that leaves the person free. `timestamp`: read by the library, absent of its types. */
function dated(day: PlainDate, now: Date): EventAttributes & { timestamp: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return {
    start: [year, month, date],
    // The library leaves out an end that is the start: a one-day event has none.
    end: [year, month, date],
    timestamp: now.getTime(),
    transp: 'TRANSPARENT',
    busyStatus: 'FREE',
    categories: ['Pix'],
    sequence: 0,
  };
}
