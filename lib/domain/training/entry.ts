/** What a competence's circle leads to, whatever its status. */
import type { PlainDate } from '../plain-date.ts';
import type { CompetenceCode } from './competence.ts';
import { suggestionOf, type TrainingAction } from './next-competence.ts';
import { isAtHighestLevel, type Profile } from './profile.ts';
import { isBlocked, type RetryOn } from './scorecard.ts';

export interface Entry {
  /** `look`: its page on Pix, where nothing can be trained now. */
  action: TrainingAction | 'look';
  /** When Pix lets it be tried again; null where that is now, or never needed. */
  retryOn: RetryOn | null;
}

/** Total: what was never read, is at its highest level or has to wait can be looked at. */
export function entryOf(code: CompetenceCode, profile: Profile, today: PlainDate): Entry {
  const card = profile.scorecards[code];
  if (!card || isAtHighestLevel(card, profile)) return { action: 'look', retryOn: null };
  if (isBlocked(card, today)) return { action: 'look', retryOn: card.retryOn };
  return { action: suggestionOf(card).action, retryOn: null };
}
