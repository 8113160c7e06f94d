import type { PlainDate } from '../domain/plain-date.ts';

/** The calendar day in Paris at a moment: the day that Pix and the schools count by. */
export function parisDay(at: Date | number): PlainDate {
  // The Swedish locale writes YYYY-MM-DD.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(at) as PlainDate;
}
