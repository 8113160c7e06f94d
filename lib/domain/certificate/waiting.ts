/** When it makes sense to look again at Pix for a result that is awaited. */
import { addDays, type PlainDate } from '../plain-date.ts';

/**
 * Pix tells no delay (pix-certificate.md 3), and Balise promises none: a week after the last look is
 * often enough to miss nothing, and seldom enough to forget it meanwhile.
 */
const DAYS_BETWEEN_LOOKS = 7;

/**
 * @param lastSeen the day on which Pix last said that the result is awaited; null = not known
 * @returns the day from which to look again; today when that has come
 */
export function lookAgainOn(lastSeen: PlainDate | null, today: PlainDate): PlainDate {
  if (lastSeen === null || lastSeen > today) return today;
  const next = addDays(lastSeen, DAYS_BETWEEN_LOOKS);
  return next > today ? next : today;
}
