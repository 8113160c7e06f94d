/** A pupil's way over time, worked out from the daily history. Counts and dates only. */
import { AREA_CODES, areaOf, COMPETENCE_CODES, type AreaCode } from './competence.ts';
import type { CompetenceCode } from './competence.ts';
import type { DayPoint } from './history.ts';
import type { PlainDate } from '../plain-date.ts';
import { PIX_PER_LEVEL } from './scorecard.ts';

export interface AreaStanding {
  /** Pix earned, whole. */
  pix: number;
  /** Competences at level 1 or more. */
  atLevelOne: number;
}

/** One day: the whole, and each area. A competence not read by then counts as nothing. */
export interface ProgressDay extends AreaStanding {
  day: PlainDate;
  areas: Readonly<Record<AreaCode, AreaStanding>>;
}

/** The history, day by day in order, added up. */
export function progressOf(history: readonly DayPoint[]): ProgressDay[] {
  return history.map(progressOn);
}

function progressOn({ day, pix }: DayPoint): ProgressDay {
  const inArea = (area: AreaCode) =>
    standingOf(COMPETENCE_CODES.flatMap((code, at) => (areaOf(code) === area ? [pix[at]] : [])));
  const areas = Object.fromEntries(AREA_CODES.map((area) => [area, inArea(area)]));
  return { day, ...standingOf(pix), areas: areas as ProgressDay['areas'] };
}

function standingOf(pix: readonly (number | null | undefined)[]): AreaStanding {
  return {
    pix: pix.reduce<number>((sum, one) => sum + (one ?? 0), 0),
    atLevelOne: pix.filter(hasLevelOne).length,
  };
}

function hasLevelOne(pix: number | null | undefined): boolean {
  return (pix ?? 0) >= PIX_PER_LEVEL;
}

/** What changed between a day in the past and the last day known. */
export interface Change {
  since: PlainDate;
  /** Pix earned; negative after a reset. */
  pix: number;
  /** Competences that came to level 1. */
  reached: CompetenceCode[];
}

/**
 * What changed since a visit: from the last state known on that day, or before it. Null when
 * nothing was known by then.
 */
export function changeSince(history: readonly DayPoint[], visit: PlainDate): Change | null {
  const then = history.findLast(({ day }) => day <= visit);
  const now = history.at(-1);
  if (!then || !now) return null;
  return {
    since: visit,
    pix: progressOn(now).pix - progressOn(then).pix,
    reached: COMPETENCE_CODES.filter(
      (_, at) => hasLevelOne(now.pix[at]) && !hasLevelOne(then.pix[at]),
    ),
  };
}
