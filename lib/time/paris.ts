import { utcDay, type PlainDate } from '../domain/plain-date.ts';

const HOUR = 3_600_000;

/**
 * The calendar day in Paris at a moment: the day that Pix and the schools count by. Worked out by the
 * rule of the European Union, in force since 1996 (directive 2000/84/CE): the first time that a Pix
 * page or the popup asks Intl for a time zone costs more than all the rest of what we do there.
 */
export function parisDay(at: Date | number): PlainDate {
  const moment = Number(at);
  const offset = isSummer(moment) ? 2 * HOUR : HOUR;
  return utcDay(moment + offset);
}

/** Summer time goes from the last Sunday of March to the last of October, both at 01:00 UTC. */
function isSummer(at: number): boolean {
  const year = new Date(at).getUTCFullYear();
  return at >= lastSunday(year, 2) && at < lastSunday(year, 9);
}

/** @param month 0 for January; one of 31 days */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.setUTCDate(31 - last.getUTCDay());
}
