import { COMPETENCE_CODES } from '../../../lib/domain/training/competence.ts';
import type { DayPoint } from '../../../lib/domain/training/history.ts';
import { addDays, type PlainDate } from '../../../lib/domain/plain-date.ts';

/**
 * A plausible way of a pupil over some years, always the same: now and then a day of training, in
 * two or three competences. It ends at `pix`, one figure a competence in the official order.
 */
export function historyUntil(
  today: PlainDate,
  pix: readonly number[],
  { years = 3, every = 6 }: { years?: number; every?: number } = {},
): DayPoint[] {
  const length = Math.round(years * 365);
  const days = Array.from({ length: Math.floor(length / every) + 1 }, (_, at) => at * every);
  return days.map((after) => ({
    day: addDays(today, after - days.length * every + every),
    pix: COMPETENCE_CODES.map((_, at) =>
      stepTowards(pix[at] ?? 0, after / Math.max(1, days.at(-1) ?? 1), at),
    ),
  }));
}

/** Competences are begun one after the other, and grow in steps of four pix. */
function stepTowards(end: number, share: number, at: number): number {
  const start = (at * 5) % 11;
  const done = Math.min(1, Math.max(0, (share * 14 - start) / 3));
  return share === 1 ? end : Math.min(end, Math.floor((done * end) / 4) * 4);
}
