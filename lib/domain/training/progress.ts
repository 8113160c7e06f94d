/** A pupil's way over time, worked out from the daily history. Counts and dates only. */
import { AREA_CODES, areaOf, COMPETENCE_CODES, type AreaCode } from './competence.ts';
import type { CompetenceCode } from './competence.ts';
import type { DayPoint } from './history.ts';
import { addDays, type PlainDate } from '../plain-date.ts';
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
 * What changed since a day: from the last state known on that day, or before it. Null when nothing
 * was known by then.
 */
export function changeSince(history: readonly DayPoint[], since: PlainDate): Change | null {
  const then = history.findLast(({ day }) => day <= since);
  const now = history.at(-1);
  if (!then || !now) return null;
  return changeBetween(then, now, since);
}

/** What changed in the week of this day, from Monday on: of a week that began unread, since its first reading. */
export function changeThisWeek(history: readonly DayPoint[], today: PlainDate): Change | null {
  const monday = mondayOf(today);
  const now = history.at(-1);
  const then = history.findLast(({ day }) => day < monday) ?? history[0];
  if (!then || !now) return null;
  return changeBetween(then, now, monday);
}

function changeBetween(then: DayPoint, now: DayPoint, since: PlainDate): Change {
  return {
    since,
    pix: progressOn(now).pix - progressOn(then).pix,
    reached: COMPETENCE_CODES.filter(
      (_, at) => hasLevelOne(now.pix[at]) && !hasLevelOne(then.pix[at]),
    ),
  };
}

/** The Monday of a day's week. */
function mondayOf(day: PlainDate): PlainDate {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}

/** A competence that is at level 1 or more now. */
export interface Reached {
  code: CompetenceCode;
  /** Since when without a break; null: since before the first day that is known. */
  on: PlainDate | null;
}

/** The competences at level 1 or more, in the order in which they came to it. */
export function reachedOn(history: readonly DayPoint[]): Reached[] {
  const now = history.at(-1);
  if (!now) return [];
  return COMPETENCE_CODES.flatMap((code, at) => {
    if (!hasLevelOne(now.pix[at])) return [];
    const before = history.findLastIndex(({ pix }) => !hasLevelOne(pix[at]));
    return [{ code, on: before === -1 ? null : (history[before + 1]?.day ?? null) }];
  }).toSorted((one, other) => ((one.on ?? '') < (other.on ?? '') ? -1 : 1));
}
