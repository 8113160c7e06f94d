import { FIRST_HOUR, isAwakeHour } from '../../domain/certificate/alerts.ts';

/** Not at night, by the local clock, nor while a certification may be going on. */
export function mayRaise(now: Date, heldUntil: number): boolean {
  return isAwakeHour(now.getHours()) && now.getTime() >= heldUntil;
}

/**
 * When to look again: tomorrow at the first waking hour, local time, or today's if it is still to
 * come. Made from the calendar, so that a day of 23 or 25 hours changes nothing. A hold ends earlier
 * or later: the look comes right after it.
 * @param heldUntil milliseconds since 1970; in the past, there is no hold
 */
export function nextCheckAt(now: Date, heldUntil: number): number {
  const next = new Date(now);
  next.setHours(FIRST_HOUR, 0, 0, 0);
  if (next <= now) next.setDate(next.getDate() + 1);
  return heldUntil > now.getTime() ? Math.min(heldUntil, next.getTime()) : next.getTime();
}
