/**
 * The one clock of Balise: worker, popup, panel and wallet ask nothing else for the moment, nor for
 * the day where the pupil is.
 */
import type { PlainDate } from '../domain/plain-date.ts';

/** Milliseconds since 1970. */
export function now(): number {
  return Date.now();
}

/**
 * The calendar day where the pupil is, by the browser's own zone as it is at this moment: midnight
 * comes where they are, also in a plane and on the night on which clocks change. A year beyond 9999,
 * of a clock gone wrong, stays one that can be written.
 */
export function localDay(at: number = now()): PlainDate {
  const moment = new Date(at);
  const year = Math.min(9999, moment.getFullYear());
  const parts = [year, moment.getMonth() + 1, moment.getDate()];
  return parts
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-') as PlainDate;
}
