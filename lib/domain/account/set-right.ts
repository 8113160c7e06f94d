/** What was noted of an account under a clock that was ahead, set right: in the same order as before. */
import { addDays, utcDay, type PlainDate } from '../plain-date.ts';
import { daysAhead, isBelieved, setRight, type RightTime } from '../noted-time.ts';
import type { DayPoint } from '../training/history.ts';
import type { ExamDay } from '../exam-day/exam-day.ts';
import type { KnownScorecard, PixAccount } from './account.ts';
import type { Visit } from './visit.ts';

export function accountSetRight(account: PixAccount, right: RightTime): PixAccount {
  const { readAt, certifiable, visit, examDay } = account;
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
    visit: visit && visitSetRight(visit, right),
    examDay: examDay && examDaySetRight(examDay, right),
  };
}

/** A visit that has not come compares with nothing. */
function visitSetRight(visit: Visit, right: RightTime): Visit | null {
  const today = utcDay(right.now);
  if (isBelieved(visit.last, today)) return visit;
  const { before } = visit;
  return before !== null && isBelieved(before, today) ? { last: before, before: null } : null;
}

/** What was said stays; a reminder that came on a day that has not come is owed on its right day. */
export function examDaySetRight(said: ExamDay, right: RightTime): ExamDay {
  const today = utcDay(right.now);
  const reminded = said.reminded.filter(({ on }) => isBelieved(on, today));
  const saidOn = dayBack(said.saidOn, today, right);
  const isRight = saidOn === said.saidOn && reminded.length === said.reminded.length;
  return isRight ? said : { ...said, reminded, saidOn };
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
  right: RightTime,
): DayPoint[] {
  if (history.every(({ day }) => isBelieved(day, today))) return [...history];
  const byDay = new Map<PlainDate, DayPoint>();
  for (const point of history) {
    const day = dayBack(point.day, today, right);
    byDay.set(day, { ...point, day });
  }
  return [...byDay.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** A day that was noted; one that cannot have come, moved back by as much as the clock was ahead. */
function dayBack(day: PlainDate, today: PlainDate, { ahead }: RightTime): PlainDate {
  if (isBelieved(day, today)) return day;
  const back = day >= LAST_YEAR ? today : addDays(day, -Math.round(ahead / DAY_MS));
  return back < today ? back : today;
}

const DAY_MS = 86_400_000;

/** What a clock says beyond it, nobody can tell any more. */
const LAST_YEAR = '9999';
