/**
 * One account from two computers. What either knew stays, of each thing the later; which of the two
 * is named first makes no difference, and merging twice changes nothing.
 */
import type { KnownScorecard, PixAccount } from './account.ts';
import { mergeExamDays } from '../exam-day/exam-day.ts';
import { COMPETENCE_CODES } from '../training/competence.ts';
import type { UnknownCompetence } from '../reading.ts';
import { HISTORY_LIMIT, type DayPoint } from '../training/history.ts';

export function mergeAccounts(one: PixAccount, other: PixAccount): PixAccount {
  const [oneAt, otherAt] = [one.readAt ?? -1, other.readAt ?? -1];
  const late = <T>(field: (account: PixAccount) => T) =>
    laterKnown(field(one), oneAt, field(other), otherAt);
  const fields = Object.keys(one) as (keyof PixAccount)[];
  const later = fields.map((name) => [name, late((account) => account[name])] as const);
  return {
    ...(Object.fromEntries(later) as unknown as PixAccount),
    scorecards: mergeScorecards(one.scorecards, other.scorecards),
    unknown: mergeUnknown(one, other, late),
    certifiable: laterIfAny(one.certifiable, other.certifiable, ({ seenAt }) => seenAt),
    visit: laterIfAny(one.visit, other.visit, ({ last }) => last),
    examDay: mergeExamDays(one.examDay, other.examDay),
  };
}

/** Day by day; two states of a day: the higher figure, for pix are earned. */
export function mergeHistories(one: readonly DayPoint[], other: readonly DayPoint[]): DayPoint[] {
  const byDay = new Map(one.map((point) => [point.day, point]));
  for (const point of other) {
    const known = byDay.get(point.day);
    byDay.set(point.day, known ? { day: point.day, pix: higher(known.pix, point.pix) } : point);
  }
  const days = [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
  return days.slice(-HISTORY_LIMIT);
}

/**
 * Of one field of two records the value of the later record, unless it does not say; of two records
 * of the same moment the same value, whichever is named first.
 */
export function laterKnown<T>(one: T, oneAt: number, other: T, otherAt: number): T {
  if (one === null || other === null) return one ?? other;
  if (oneAt !== otherAt) return oneAt > otherAt ? one : other;
  return laterOf(one, other, () => 0);
}

/** The later of two; at the same moment the same one, whichever is named first. */
export function laterOf<T>(one: T, other: T, at: (thing: T) => number | string): T {
  const [first, second] = [at(one), at(other)];
  if (first !== second) return first > second ? one : other;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}

export function laterIfAny<T>(
  one: T | null,
  other: T | null,
  at: (thing: T) => number | string,
): T | null {
  return one !== null && other !== null ? laterOf(one, other, at) : (one ?? other);
}

function mergeScorecards(
  one: PixAccount['scorecards'],
  other: PixAccount['scorecards'],
): PixAccount['scorecards'] {
  const seenAt = (card: KnownScorecard) => card.seenAt;
  const merged: PixAccount['scorecards'] = {};
  for (const code of COMPETENCE_CODES) {
    const card = laterIfAny(one[code] ?? null, other[code] ?? null, seenAt);
    if (card) merged[code] = card;
  }
  return merged;
}

function mergeUnknown(
  one: PixAccount,
  other: PixAccount,
  late: (field: (account: PixAccount) => UnknownCompetence | null) => UnknownCompetence | null,
): UnknownCompetence[] {
  const ids = new Set([...one.unknown, ...other.unknown].map(({ competenceId }) => competenceId));
  return [...ids].sort().flatMap((id) => {
    const held = late(({ unknown }) => unknown.find((each) => each.competenceId === id) ?? null);
    return held ?? [];
  });
}

function higher(one: DayPoint['pix'], other: DayPoint['pix']): DayPoint['pix'] {
  return one.map((pix, index) => {
    const second = other[index] ?? null;
    return pix !== null && second !== null ? Math.max(pix, second) : (pix ?? second);
  });
}
