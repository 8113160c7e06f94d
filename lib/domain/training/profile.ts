import { COMPETENCE_CODES, type CompetenceCode } from './competence.ts';
import type { PlainDate } from '../plain-date.ts';
import { HIGHEST_FORESEEN_LEVEL, type Scorecard } from './scorecard.ts';

/** What is known of a pupil's competences. A competence that was never read is absent. */
export interface Profile {
  scorecards: Partial<Record<CompetenceCode, Scorecard>>;
  /** The highest level that can be reached, as Pix says it; null while Pix has not said. */
  maxLevel: number | null;
  /** Those that the pupil does not want suggested; absent = none. */
  ignored?: readonly CompetenceCode[];
  /** The day of their certification, where they said it. */
  examDay?: { day: PlainDate | null } | null;
}

/** The scorecards that are known, in the official order. */
export function knownScorecards(profile: Profile): Scorecard[] {
  return COMPETENCE_CODES.flatMap((code) => profile.scorecards[code] ?? []);
}

/** How many of the sixteen were never read. */
export function countUnread(profile: Profile): number {
  return COMPETENCE_CODES.length - knownScorecards(profile).length;
}

export function isAtHighestLevel(card: Scorecard, profile: Profile): boolean {
  return card.level >= (profile.maxLevel ?? HIGHEST_FORESEEN_LEVEL);
}

export function isIgnored(code: CompetenceCode, { ignored = [] }: Profile): boolean {
  return ignored.includes(code);
}
