/** What was noted of an account under a clock that was ahead, set right: in the same order as before. */
import { addDays, utcDay, type PlainDate } from '../plain-date.ts';
import { daysAhead, setRight, type RightTime } from '../noted-time.ts';
import type { DayPoint } from '../training/history.ts';
import type { KnownScorecard, PixAccount } from './account.ts';

export function accountSetRight(account: PixAccount, right: RightTime): PixAccount {
  const { readAt, certifiable } = account;
  const cards = Object.entries(account.scorecards).map(
    ([code, card]) => [code, cardSetRight(card, right)] as const,
  );
  return {
    ...account,
    scorecards: Object.fromEntries(cards),
    readAt: readAt === null ? null : setRight(readAt, right),
    certifiable: certifiable && {
      ...certifiable,
      seenAt: setRight(certifiable.seenAt, right),
    },
  };
}

/** Days of waiting were counted from the day that the clock said, where it can be written. */
function cardSetRight(card: KnownScorecard, right: RightTime): KnownScorecard {
  const { retryOn } = card;
  const days = daysAhead(card.seenAt, right);
  if (days === 0) return card;
  const seenAt = setRight(card.seenAt, right);
  if (retryOn === null || retryOn === 'unknown') return { ...card, seenAt };
  const back = addDays(retryOn, -days);
  return { ...card, seenAt, retryOn: back < addDays(utcDay(seenAt), -1) ? 'unknown' : back };
}

/**
 * The points of days that have not come, moved to where they belong. Where there is a point of that
 * day already, the later state holds.
 */
export function historySetRight(
  history: readonly DayPoint[],
  today: PlainDate,
  { ahead }: RightTime,
): DayPoint[] {
  // One day ahead is a traveller who crossed the date line.
  const last = addDays(today, 1);
  if (!history.some(({ day }) => day > last)) return [...history];
  const days = Math.round(ahead / DAY_MS);
  const byDay = new Map<PlainDate, DayPoint>();
  for (const point of history) {
    const back = point.day >= LAST_YEAR ? today : addDays(point.day, -days);
    const day = point.day <= last ? point.day : back < today ? back : today;
    byDay.set(day, { ...point, day });
  }
  return [...byDay.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
}

const DAY_MS = 86_400_000;

/** What a clock says beyond it, nobody can tell any more. */
const LAST_YEAR = '9999';
