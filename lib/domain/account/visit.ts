import type { PlainDate } from '../plain-date.ts';

/** The days on which a pupil looked at their progress: the last one, and the one before it. */
export interface Visit {
  last: PlainDate;
  before: PlainDate | null;
}

/** The visits after one today: several on a day count as one, so that they compare with the same day. */
export function visitedOn(visit: Visit | null, today: PlainDate): Visit {
  if (visit?.last === today) return visit;
  // A last visit in the future says that the clock was set back: there is nothing to compare with.
  const before = visit !== null && visit.last < today ? visit.last : null;
  return { last: today, before };
}
