import fc from 'fast-check';
import {
  newAccount,
  type KnownScorecard,
  type PixAccount,
} from '../../../lib/domain/account/account.ts';
import { COMPETENCE_CODES, type CompetenceCode } from '../../../lib/domain/training/competence.ts';
import { addDays, type PlainDate } from '../../../lib/domain/plain-date.ts';
import type { Profile } from '../../../lib/domain/training/profile.ts';
import type { Scorecard } from '../../../lib/domain/training/scorecard.ts';

export const TODAY = '2026-11-24' as PlainDate;

const status = fc.constantFrom('not-started', 'started', 'completed' as const);

/** Any scorecard that a Pix page could tell for this competence. */
export function scorecardOf(code: CompetenceCode): fc.Arbitrary<Scorecard> {
  return fc.record({
    code: fc.constant(code),
    // Weighted towards 0: that is where the rules have most to decide.
    level: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 8 })),
    pixAhead: fc.oneof(fc.integer({ min: 0, max: 7 }), fc.constantFrom(0.4, 3.2, 7.9)),
    status,
    retryOn: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: -3, max: 5 }).map((days) => addDays(TODAY, days)) },
      fc.constantFrom(null, 'unknown' as const),
    ),
  });
}

/** Any profile, whole or with competences that were never read. */
export const profiles: fc.Arbitrary<Profile> = fc.record({
  maxLevel: fc.option(fc.integer({ min: 1, max: 8 }), { nil: null }),
  scorecards: fc
    .tuple(
      ...COMPETENCE_CODES.map((code) => fc.option(scorecardOf(code), { nil: undefined, freq: 12 })),
    )
    .map((cards) => byCode(cards.filter((card) => card !== undefined))),
});

export function byCode<Card extends Scorecard>(
  cards: readonly Card[],
): Partial<Record<CompetenceCode, Card>> {
  return Object.fromEntries(cards.map((card) => [card.code, card]));
}

/** A scorecard with the fields that a test cares about. */
export function card(
  code: CompetenceCode,
  fields: Partial<Omit<Scorecard, 'code'>> = {},
): Scorecard {
  return { code, level: 0, pixAhead: 0, status: 'not-started', retryOn: null, ...fields };
}

/** A whole profile: every competence not started but those given. */
export function profileWith(cards: readonly Scorecard[], maxLevel: number | null = 7): Profile {
  const all = COMPETENCE_CODES.map((code) => card(code));
  return { maxLevel, scorecards: byCode([...all, ...cards]) };
}

/** An account that has read this profile at a moment. */
export function accountWith(
  profile: Profile,
  readAt: number,
  fields: Partial<PixAccount> = {},
): PixAccount {
  const cards = Object.values(profile.scorecards).map((known) => ({ ...known, seenAt: readAt }));
  return {
    ...newAccount('fr'),
    firstName: 'Lina',
    language: 'fr',
    scorecards: byCode<KnownScorecard>(cards),
    maxLevel: profile.maxLevel,
    readAt,
    source: 'answer',
    ...fields,
  };
}

/** The profile of the pupil in product.md's sketches: 3 of 5, next 3.3 with 2 pix left. */
export const threeOfFive = profileWith([
  card('1.1', { level: 2, pixAhead: 5, status: 'started' }),
  card('2.1', { pixAhead: 1, status: 'started' }),
  card('2.2', { level: 1, status: 'started' }),
  card('3.3', { pixAhead: 6, status: 'started' }),
  card('4.3', { level: 1, pixAhead: 7, status: 'completed' }),
  card('5.2', { pixAhead: 3, status: 'started' }),
]);
