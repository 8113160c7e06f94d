import type { PlainDate } from '../domain/plain-date.ts';
import { localDay, now } from './clock.ts';
import { parisDay } from './paris.ts';

/** The day of a moment, by the two calendars that count. */
export interface Days {
  /** By which Pix and the schools date certificates. */
  paris: PlainDate;
  /** Where the pupil is: exam days, and what can be tried again. */
  here: PlainDate;
}

export function daysAt(at: number = now()): Days {
  return { paris: parisDay(at), here: localDay(at) };
}
