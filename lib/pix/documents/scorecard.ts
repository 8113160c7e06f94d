import type { ScorecardReading, UnknownCompetence } from '../../domain/reading.ts';
import {
  HIGHEST_FORESEEN_LEVEL,
  PIX_PER_LEVEL,
  type CompetenceStatus,
} from '../../domain/training/scorecard.ts';
import { competenceOfId } from '../competence-ids.ts';
import type { Document, Resource } from './json-api.ts';

type Attributes = Resource['attributes'];

export type ScorecardResult =
  | { kind: 'known'; scorecard: ScorecardReading }
  | { kind: 'unknown'; competence: UnknownCompetence }
  | { kind: 'unreadable' };

/** Pix makes nobody wait longer than some days; a year leaves room and stops nonsense. */
const LONGEST_WAIT_DAYS = 366;

const STATUSES: Readonly<Record<string, CompetenceStatus>> = {
  NOT_STARTED: 'not-started',
  STARTED: 'started',
  COMPLETED: 'completed',
};

/** The user whom a scorecard belongs to: its id is `{user}_{competence}`. */
export function ownerOf(resource: Resource): string {
  return resource.id.split('_', 1)[0] ?? '';
}

/** The one scorecard of `GET /api/scorecards/{id}`; null when unreadable (pix-app.md 1.3). */
export function readScorecardDocument({ data }: Document): ScorecardReading | null {
  const result = data.type === 'scorecards' ? readScorecard(data) : null;
  return result?.kind === 'known' ? result.scorecard : null;
}

/**
 * A scorecard, field by field, in its present and older shapes (pix-app.md 1.2). What is missing
 * is worked out from the earned pix; what is there but makes no sense is not guessed at.
 */
export function readScorecard({ id, attributes }: Resource): ScorecardResult {
  const standing = readStanding(attributes);
  const competenceId = attributes.get('competenceid') ?? id.slice(id.indexOf('_') + 1);
  if (!standing || typeof competenceId !== 'string' || !/^\w{1,40}$/.test(competenceId)) {
    return { kind: 'unreadable' };
  }
  const code = competenceOfId(competenceId);
  return code
    ? { kind: 'known', scorecard: { code, ...standing } }
    : { kind: 'unknown', competence: { competenceId, level: standing.level } };
}

function readStanding(attributes: Attributes): Omit<ScorecardReading, 'code'> | null {
  const earned = attributes.get('earnedpix');
  const level = attributes.get('level') ?? missing(attributes, 'level', earned, wholeLevels);
  const pixAhead =
    attributes.get('pixscoreaheadofnextlevel') ??
    missing(attributes, 'pixscoreaheadofnextlevel', earned, pixBeyondLevel);
  if (!isWithin(level, 0, HIGHEST_FORESEEN_LEVEL) || !Number.isInteger(level)) return null;
  if (!isWithin(pixAhead, 0, PIX_PER_LEVEL) || pixAhead === PIX_PER_LEVEL) return null;
  const begun = level > 0 || pixAhead > 0;
  return {
    level,
    pixAhead,
    status: STATUSES[String(attributes.get('status'))] ?? (begun ? 'started' : 'not-started'),
    daysBeforeImproving:
      readDays(attributes.get('remainingdaysbeforeimproving')) ??
      (attributes.get('shouldwaitbeforeimproving') === true ? 'unknown' : null),
  };
}

/** Works a field out from the earned pix, only when it is not there at all (null is not absent). */
function missing(
  attributes: Attributes,
  name: string,
  earned: unknown,
  from: (earned: number) => number,
): number | null {
  const ceiling = HIGHEST_FORESEEN_LEVEL * PIX_PER_LEVEL;
  return !attributes.has(name) && isWithin(earned, 0, ceiling) ? from(earned) : null;
}

const wholeLevels = (earned: number) => Math.floor(earned / PIX_PER_LEVEL);
const pixBeyondLevel = (earned: number) => earned % PIX_PER_LEVEL;

function readDays(value: unknown): number | null {
  return isWithin(value, 0, LONGEST_WAIT_DAYS) ? Math.ceil(value) : null;
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}
