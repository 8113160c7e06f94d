/** What was noted of an account under a clock that was ahead, set right: in the same order as before. */
import { addDays, utcDay, type PlainDate } from '../plain-date.ts';
import { daysAhead, setRight, type RightTime } from '../noted-time.ts';
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

/** One day ahead is a traveller who crossed the date line. */
const lastDay = ({ now }: RightTime) => addDays(utcDay(now), 1);

/** A visit that has not come compares with nothing. */
function visitSetRight(visit: Visit, right: RightTime): Visit | null {
  const last = lastDay(right);
  if (visit.last <= last) return visit;
  const before = visit.before !== null && visit.before <= last ? visit.before : null;
  return before === null ? null : { last: before, before: null };
}

/** What was said stays; a reminder that came on a day that has not come is owed on its right day. */
export function examDaySetRight(said: ExamDay, right: RightTime): ExamDay {
  const last = lastDay(right);
  const reminded = said.reminded.filter(({ on }) => on <= last);
  const isRight = said.saidOn <= last && reminded.length === said.reminded.length;
  if (isRight) return said;
  return { ...said, reminded, saidOn: dayBack(said.saidOn, utcDay(right.now), last, right) };
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
  // One day ahead is a traveller who crossed the date line.
  const last = addDays(today, 1);
  if (!history.some(({ day }) => day > last)) return [...history];
  const byDay = new Map<PlainDate, DayPoint>();
  for (const point of history) {
    const day = dayBack(point.day, today, last, right);
    byDay.set(day, { ...point, day });
  }
  return [...byDay.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** A day that was noted; one after the last that can have been, moved back by as much as the clock was ahead. */
function dayBack(
  day: PlainDate,
  today: PlainDate,
  last: PlainDate,
  { ahead }: RightTime,
): PlainDate {
  if (day <= last) return day;
  const back = day >= LAST_YEAR ? today : addDays(day, -Math.round(ahead / DAY_MS));
  return back < today ? back : today;
}

const DAY_MS = 86_400_000;

/** What a clock says beyond it, nobody can tell any more. */
const LAST_YEAR = '9999';
