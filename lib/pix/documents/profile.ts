import type { CompetenceCode } from '../../domain/training/competence.ts';
import type { ReadingOf, ScorecardReading, UnknownCompetence } from '../../domain/reading.ts';
import { HIGHEST_FORESEEN_LEVEL } from '../../domain/training/scorecard.ts';
import type { Document } from './json-api.ts';
import { ownerOf, readScorecard } from './scorecard.ts';

type ProfileContent = Pick<
  ReadingOf<'profile'>,
  'userId' | 'maxLevel' | 'scorecards' | 'unknown' | 'unreadable'
>;

/** Another framework may add competences; more than this is no profile. */
const UNKNOWN_LIMIT = 64;

/**
 * The profile of `GET /api/users/{id}/profile`, or null when the document is not one: another root
 * type (a campaign's frozen copy has the very same scorecards), no scorecard at all, or nothing in
 * it that can be read. Source: pix-app.md 1.2 and 1.10.
 */
export function readProfile({ data, included }: Document): ProfileContent | null {
  if (data.type !== 'profiles' || !/^\d{1,19}$/.test(data.id)) return null;
  const scorecards = new Map<CompetenceCode, ScorecardReading>();
  const unknown: UnknownCompetence[] = [];
  let unreadable = 0;
  for (const resource of included) {
    if (resource.type !== 'scorecards' || ownerOf(resource) !== data.id) continue;
    const result = readScorecard(resource);
    if (result.kind === 'unreadable') unreadable += 1;
    else if (result.kind === 'unknown') unknown.push(result.competence);
    else scorecards.set(result.scorecard.code, result.scorecard);
  }
  if (scorecards.size === 0 || unknown.length > UNKNOWN_LIMIT) return null;
  return {
    userId: data.id,
    maxLevel: readMaxLevel(data.attributes.get('maxreachablelevel')),
    scorecards: [...scorecards.values()],
    unknown,
    unreadable,
  };
}

function readMaxLevel(value: unknown): number | null {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= HIGHEST_FORESEEN_LEVEL
    ? Number(value)
    : null;
}
