/**
 * The moment under which Balise notes things: the wall clock, but never behind what was noted already.
 * A clock that is wrong for a while must put nothing out of order, here or on another computer: what
 * is noted while it is behind goes on from what was noted before, and what was noted while it was ahead
 * is taken back by as much. What is due is decided by the wall clock all the same.
 */
import { addDays, type PlainDate } from './plain-date.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** Clocks of two computers, and one that is put right, differ by some minutes. */
export const CLOCKS_DIFFER_MS = HOUR;

/**
 * A clock that goes on for so long below what was noted is the right one. Long, for the days before are
 * moved then: nobody trains for weeks on a computer whose clock no site would accept.
 */
const BELIEVED_AFTER_MS = 60 * DAY;

/** What is remembered of the clock between two changes. Times are milliseconds since 1970. */
export interface NotedTime {
  /** The latest moment that anything was noted under. */
  at: number;
  /** The clock is behind: so much is added to it, since then. Null: it is believed as it is. */
  behind: { since: number; by: number } | null;
  /** The longest time without any note: where the clock may have jumped ahead. */
  gap: { from: number; to: number } | null;
  /** What lies in the future was noted by a clock that was so much ahead. */
  ahead: number;
}

/** @param wall what the clock says now @returns the moment to note under is `at` */
export function notedAt(before: NotedTime | null, wall: number): NotedTime & { now: number } {
  const next = before ? after(before, wall) : { at: wall, behind: null, gap: null, ahead: 0 };
  return { ...next, now: wall + (next.behind?.by ?? 0) };
}

function after({ at, behind, gap, ahead }: NotedTime, wall: number): NotedTime {
  if (wall >= at - CLOCKS_DIFFER_MS) {
    return {
      at: Math.max(at, wall),
      behind: null,
      gap: longer(gap, { from: at, to: wall }),
      ahead,
    };
  }
  // It was ahead from where nothing was noted to here: it is back where it was before.
  if (gap && gap.from <= wall && wall < gap.to) {
    return { at: wall, behind: null, gap: null, ahead: gap.to - gap.from };
  }
  const stays = behind && wall >= behind.since && wall + behind.by >= at - CLOCKS_DIFFER_MS;
  const now = stays ? behind : { since: wall, by: at - wall + 1 };
  if (wall - now.since > BELIEVED_AFTER_MS) {
    return { at: wall, behind: null, gap: null, ahead: now.by };
  }
  return { at: Math.max(at, wall + now.by), behind: now, gap, ahead };
}

/** A gap says nothing of a jump any more once as much time has gone by as it lasted. */
function longer(gap: NotedTime['gap'], next: { from: number; to: number }): NotedTime['gap'] {
  if (next.to - next.from <= CLOCKS_DIFFER_MS) return gap;
  const lasted = gap === null ? 0 : gap.to - gap.from;
  const isOver = gap === null || next.from - gap.to > Math.max(lasted, 30 * DAY);
  return isOver || next.to - next.from > lasted ? next : gap;
}

/** The moment of a change, to set right by what was noted under a clock that was ahead. */
export interface RightTime {
  now: number;
  ahead: number;
}

/** A moment that was noted; one in the future was noted by a clock that was ahead. */
export function setRight(at: number, { now, ahead }: RightTime): number {
  if (at <= now + CLOCKS_DIFFER_MS) return at;
  return Math.max(0, Math.min(now, at - ahead));
}

/** Whole days by which what was noted at this moment is to be moved back. */
export function daysAhead(at: number, right: RightTime): number {
  return Math.round((at - setRight(at, right)) / DAY);
}

/**
 * Whether a day that was noted can have come. Days ahead of today it was noted under a clock that was
 * wrong, and silences nothing; one day ahead is a traveller who crossed the date line, or a clock put
 * right by some hours.
 */
export function isBelieved(noted: PlainDate, today: PlainDate): boolean {
  return noted <= addDays(today, 1);
}
