/** What the calendar files of Balise are made of. Source: pix-certificate.md 5.1; RFC 5545. */
import { createEvents, type EventAttributes } from 'ics';
import type { PlainDate } from '../../domain/plain-date.ts';
import { foldOctets } from './fold-octets.ts';

/** `timestamp`: read by the library, absent of its types. */
type Event = EventAttributes & { timestamp: number };

/**
 * A whole day, that leaves the person free.
 * @param sequence higher for each change of what the event says
 */
export function wholeDay(day: PlainDate, now: Date, sequence: number): Event {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return {
    start: [year, month, date],
    // The library leaves out an end that is the start: a one-day event has none.
    end: [year, month, date],
    timestamp: now.getTime(),
    transp: 'TRANSPARENT',
    busyStatus: 'FREE',
    categories: ['Pix'],
    sequence,
  };
}

/** @throws when the library refuses an event, which ours never is. */
export function calendarText(events: readonly Event[]): string {
  // A method would make it an invitation, which wants an organizer (RFC 5546): this is a plain calendar.
  const header = { productId: '-//Balise//Rappels//FR', method: '' };
  const { error, value } = createEvents([...events], header);
  if (error || value === null)
    throw new Error('The calendar file could not be made', { cause: error });
  return foldOctets(value);
}
