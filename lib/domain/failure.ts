import { ALL_COMPETENCES_COUNT } from './training/certifiable.ts';
import type { Held } from './arrivals.ts';
import type { FailureReason, Reading, ReadingSubject } from './reading.ts';

/** What could not be read on Pix, and when. What was known stays. */
export interface ReadingFailure {
  subject: ReadingSubject | 'record';
  /**
   * Beside what a page can tell: `partial`, `count` competences were missing or made no sense;
   * `set-aside`, `count` unknown ones; `partial-list`, `count` certificates; `record-lost`, what was
   * stored made no sense; the others of arrivals.ts.
   */
  reason: FailureReason | 'partial' | 'set-aside' | 'partial-list' | 'record-lost' | Held['reason'];
  count: number;
  at: number;
}

/**
 * The failure to show after a reading: a new one replaces the last, a success on the same subject
 * clears it. A page read in the profile's place does not: Pix's answer is still not understood.
 */
export function failureAfter(last: ReadingFailure | null, reading: Reading): ReadingFailure | null {
  const at = reading.observedAt;
  switch (reading.kind) {
    case 'failure':
      return { subject: reading.subject, reason: reading.reason, count: 0, at };
    case 'profile':
    case 'page': {
      const count = ALL_COMPETENCES_COUNT - reading.scorecards.length;
      if (count > 0) return { subject: reading.kind, reason: 'partial', count, at };
      const aside = reading.kind === 'profile' ? reading.unknown.length : 0;
      if (aside > 0) return { subject: 'profile', reason: 'set-aside', count: aside, at };
      return isSettledBy(reading.kind, last) ? null : last;
    }
    case 'certificates': {
      const count = reading.unreadable;
      if (count > 0) return { subject: 'certificates', reason: 'partial-list', count, at };
      return last?.subject === 'certificates' ? null : last;
    }
    case 'level-up':
      return last;
    default:
      return last?.subject === reading.kind ? null : last;
  }
}

/** An answer tells more than the page does: it settles both. */
function isSettledBy(kind: 'profile' | 'page', last: ReadingFailure | null): boolean {
  return last !== null && ['page', 'record', kind].includes(last.subject);
}
