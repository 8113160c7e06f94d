import { ALL_COMPETENCES_COUNT } from './certifiable.ts';
import type { FailureReason, Reading, ReadingSubject } from './reading.ts';

/** What could not be read on Pix, and when. What was known stays. */
export interface ReadingFailure {
  subject: ReadingSubject;
  /** `partial`: `count` competences were missing or made no sense; `set-aside`: unknown ones. */
  reason: FailureReason | 'partial' | 'set-aside';
  count: number;
  at: number;
}

/**
 * The failure to show after a reading: a new one replaces the last; a success on the same subject
 * clears it, and so does a page that was read in the profile's place.
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
      return last && ['profile', 'page'].includes(last.subject) ? null : last;
    }
    case 'level-up':
      return last;
    default:
      return last?.subject === reading.kind ? null : last;
  }
}
