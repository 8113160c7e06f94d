import { FIRST_HOUR, isAwakeHour } from '../../domain/certificate/alerts.ts';

/** Not at night, by the local clock, nor while a certification may be going on. */
export function mayRaise(now: Date, heldUntil: number): boolean {
  return isAwakeHour(now.getHours()) && now.getTime() >= heldUntil;
}

/**
 * When to look again, local time: at midnight, when days left and competences to retry change, and
 * at the first waking hour, when people may be told. Made from the calendar, so that a day of 23 or
 * 25 hours changes nothing. A hold ends earlier or later: the look comes right after it.
 * @param heldUntil milliseconds since 1970; in the past, there is no hold
 */
export function nextCheckAt(now: Date, heldUntil: number): number {
  const next = new Date(now);
  next.setHours(now.getHours() < FIRST_HOUR ? FIRST_HOUR : 24, 0, 0, 0);
  return heldUntil > now.getTime() ? Math.min(heldUntil, next.getTime()) : next.getTime();
}
