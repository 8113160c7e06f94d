/** A calendar day, `YYYY-MM-DD`, with no time and no zone. Days compare as text. */
export type PlainDate = string & { readonly __plainDate: never };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** The day that `text` names, or null when it names none (wrong shape, 31 February). */
export function plainDate(text: string): PlainDate | null {
  if (!SHAPE.test(text)) return null;
  const at = Date.parse(`${text}T00:00:00Z`);
  // Date.parse accepts 30 February in some engines and rolls it over: only the same text will do.
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text) return null;
  return text as PlainDate;
}

/** The first and the last day that can be written: a clock gone wrong goes beyond. */
const FIRST = Date.parse('0000-01-01');
const LAST = Date.parse('9999-12-31');

/** The day, in UTC, of a moment; one that has no day to write has the first or the last. */
export function utcDay(at: number): PlainDate {
  const moment = Math.min(LAST, Math.max(FIRST, at));
  return new Date(moment).toISOString().slice(0, 10) as PlainDate;
}

/** The day that comes `days` (a whole number, may be negative) after `day`. */
export function addDays(day: PlainDate, days: number): PlainDate {
  return utcDay(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS);
}

/** The same day `years` (a whole number, may be negative) later; 29 February may become the 28th. */
export function addYears(day: PlainDate, years: number): PlainDate {
  const sum = Math.min(9999, Math.max(0, Number(day.slice(0, 4)) + years));
  const year = String(sum).padStart(4, '0');
  return plainDate(`${year}${day.slice(4)}`) ?? (`${year}-02-28` as PlainDate);
}

/** Whole days from one day to another; negative when `to` comes before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
