import { plainDate, type PlainDate } from '../../lib/domain/plain-date.ts';
import type { Days } from '../../lib/time/days.ts';
import { parisDay } from '../../lib/time/paris.ts';

/**
 * A time zone in which it is about this hour now: alerts follow the local clock, and the machine
 * that runs the tests may be anywhere at any hour.
 */
export function zoneWhereItIs(hour: number, now = new Date()): string {
  const ahead = ((hour - now.getUTCHours() + 36) % 24) - 12;
  // The sign of these names is the other way round.
  return ahead === 0 ? 'Etc/UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

/**
 * The zone nearest to that of the demonstration's dates (UTC) in which it is day now, and stays so for
 * a while: farther away, what it delivers in the morning would stand under another day.
 */
function zoneByDay(now = new Date()): string {
  return zoneWhereItIs(Math.min(Math.max(now.getUTCHours(), 9), 17), now);
}

/** Where the browsers of this process are, as long as it lasts. */
export const ZONE = zoneByDay();

/** The day there: near midnight it is neither that of Paris nor that of the machine. */
export function dayThere(at = Date.now()): PlainDate {
  const day = plainDate(new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(at));
  if (!day) throw new Error('This day cannot be told.');
  return day;
}

/** What `daysAt` of Balise is there. */
export const daysThere = (at: number): Days => ({ paris: parisDay(at), here: dayThere(at) });
