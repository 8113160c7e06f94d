/** How far apart two days are, in the units that a person would say. */
import { daysBetween, type PlainDate } from '../plain-date.ts';

/** Years and months for a long time, days for a short one; the units that are 0 are not said. */
export type Span =
  { unit: 'months'; years: number; months: number } | { unit: 'days'; days: number };

/** Up to here days are counted one by one: each of them matters. */
const LAST_DAYS = 90;

/** The span between two days, whichever comes first; months are rounded to the nearest. */
export function spanBetween(one: PlainDate, other: PlainDate): Span {
  const [from, to] = one <= other ? [one, other] : [other, one];
  const days = daysBetween(from, to);
  if (days <= LAST_DAYS) return { unit: 'days', days };
  const months = nearestMonths(from, to);
  return { unit: 'months', years: Math.floor(months / 12), months: months % 12 };
}

function nearestMonths(from: PlainDate, to: PlainDate): number {
  const whole =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    (Number(to.slice(5, 7)) - Number(from.slice(5, 7)));
  return whole + Math.round((Number(to.slice(8)) - Number(from.slice(8))) / 30);
}

/** Where a day lies between two others, from 0 (the first, or before it) to 1. */
export function shareOf(day: PlainDate, from: PlainDate, to: PlainDate): number {
  const length = daysBetween(from, to);
  if (length <= 0) return day >= to ? 1 : 0;
  return Math.min(1, Math.max(0, daysBetween(from, day) / length));
}
