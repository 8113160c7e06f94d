import type { PixAccount } from '../account/account.ts';
import { COMPETENCE_CODES } from './competence.ts';
import type { PlainDate } from '../plain-date.ts';
import { earnedPix } from './scorecard.ts';

/** One day of a pupil's progress: the last state read on that day. */
export interface DayPoint {
  day: PlainDate;
  /** Pix earned, whole, one figure a competence in the official order; null = not known then. */
  pix: (number | null)[];
}

/** Ten years of days, every day of them; the oldest go first, and the tables of the progress say so. */
export const HISTORY_LIMIT = 3660;

/**
 * The history with the account's present state as that day's point. Days stay in order, also when
 * the clock was set back: a day that exists is replaced where it stands.
 */
export function appendToHistory(
  history: readonly DayPoint[],
  account: PixAccount,
  day: PlainDate,
): DayPoint[] {
  const point: DayPoint = { day, pix: pixByCompetence(account) };
  const others = history.filter((known) => known.day !== day);
  const after = others.findIndex((known) => known.day > day);
  const place = after === -1 ? others.length : after;
  return others.toSpliced(place, 0, point).slice(-HISTORY_LIMIT);
}

function pixByCompetence(account: PixAccount): (number | null)[] {
  return COMPETENCE_CODES.map((code) => {
    const card = account.scorecards[code];
    return card ? earnedPix(card) : null;
  });
}
