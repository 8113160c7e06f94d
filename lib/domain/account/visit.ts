import type { PlainDate } from '../plain-date.ts';

/** The days on which a pupil looked at their progress: the last one, and the one before it. */
export interface Visit {
  last: PlainDate;
  before: PlainDate | null;
}

/** The visits after one today: several on a day count as one, so that they compare with the same day. */
export function visitedOn(visit: Visit | null, today: PlainDate): Visit {
  if (visit?.last === today) return visit;
  // A visit in the future says that the clock was ahead then: the one before it still compares.
  const days = [visit?.last, visit?.before].filter((day) => day != null && day < today);
  return { last: today, before: days[0] ?? null };
}
