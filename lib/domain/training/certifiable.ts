import { COMPETENCE_CODES, type CompetenceCode } from './competence.ts';
import { knownScorecards, type Profile } from './profile.ts';

/** Competences at level 1 that the certification asks for. Source: product.md 2.4. */
export const CERTIFIABLE_COUNT = 5;

export const ALL_COMPETENCES_COUNT = COMPETENCE_CODES.length;

/** The competences at level 1 or more, in the official order. */
export function competencesAtLevelOne(profile: Profile): CompetenceCode[] {
  return knownScorecards(profile)
    .filter((card) => card.level >= 1)
    .map((card) => card.code);
}

/** How many competences are at level 1 or more. */
export function countAtLevelOne(profile: Profile): number {
  return competencesAtLevelOne(profile).length;
}

export function isCertifiable(count: number): boolean {
  return count >= CERTIFIABLE_COUNT;
}

/** What the pupil counts towards: 5, then 16. */
export function goalFor(count: number): number {
  return isCertifiable(count) ? ALL_COMPETENCES_COUNT : CERTIFIABLE_COUNT;
}
