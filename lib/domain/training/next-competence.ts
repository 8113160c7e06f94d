import { rankOf, type CompetenceCode } from './competence.ts';
import { ALL_COMPETENCES_COUNT, CERTIFIABLE_COUNT, countAtLevelOne } from './certifiable.ts';
import type { PlainDate } from '../plain-date.ts';
import {
  countUnread,
  isAtHighestLevel,
  isIgnored,
  knownScorecards,
  type Profile,
} from './profile.ts';
import { isBlocked, remainingPix, type RetryOn, type Scorecard } from './scorecard.ts';

export type TrainingAction = 'start' | 'resume' | 'retry';

/** A competence to train, and the facts that say why. */
export interface Suggestion {
  code: CompetenceCode;
  action: TrainingAction;
  /** The level in sight: the present one plus 1. */
  targetLevel: number;
  /** Whole pix left before `targetLevel`, 1 to 8. */
  remaining: number;
}

export type Advice =
  /** Something can be done now: the best first, then the rest in order. */
  | { kind: 'train'; suggestions: [Suggestion, ...Suggestion[]] }
  /** Pix makes the pupil wait for every one that is left: the first to come free, and when, if it says. */
  | { kind: 'wait'; code: CompetenceCode; on: RetryOn; exam: TooLate | null }
  /** All that is left was put aside by the pupil. */
  | { kind: 'put-aside' }
  /** Nothing is left to reach in what was read, and that is not all: of these nothing is known. */
  | { kind: 'unread'; count: number }
  /** All sixteen were read, and nothing is left to reach in them. */
  | { kind: 'done' };

/** That a competence comes free too late for the certification: on its very day, or after it. */
export type TooLate = 'that-day' | 'after';

const ACTIONS = {
  'not-started': 'start',
  started: 'resume',
  completed: 'retry',
} as const satisfies Record<Scorecard['status'], TrainingAction>;

const STATUS_ORDER = { started: 0, completed: 1, 'not-started': 2 } as const;

/**
 * The competences still worth training, best first (product.md 3): while fewer than 16 are at
 * level 1, those at level 0; after that, those below the highest level. A total order, without
 * those that the pupil put aside: what can be done now, what Pix makes wait, what comes too late for
 * the certification.
 */
export function candidates(profile: Profile, today: PlainDate): Scorecard[] {
  return stillToReach(profile)
    .filter((card) => !isIgnored(card.code, profile))
    .sort((a, b) => compareCandidates(a, b, profile, today));
}

/** The competences still worth training that the pupil put aside, in the official order. */
export function putAside(profile: Profile): Scorecard[] {
  return stillToReach(profile).filter((card) => isIgnored(card.code, profile));
}

function stillToReach(profile: Profile): Scorecard[] {
  const everyOneAtLevelOne = countAtLevelOne(profile) === ALL_COMPETENCES_COUNT;
  return knownScorecards(profile).filter((card) =>
    everyOneAtLevelOne ? !isAtHighestLevel(card, profile) : card.level === 0,
  );
}

/**
 * The candidates that lead to certifiable: the first (5 - count) of those that do not come too late.
 * Empty once certifiable.
 */
export function pathToCertifiable(profile: Profile, today: PlainDate): Scorecard[] {
  const missing = Math.max(0, CERTIFIABLE_COUNT - countAtLevelOne(profile));
  return candidates(profile, today)
    .filter((card) => isInTime(card, profile, today))
    .slice(0, missing);
}

/** Whether a competence is surely doable before the pupil's certification, where one is ahead. */
export function isInTime(card: Scorecard, profile: Profile, today: PlainDate): boolean {
  const day = profile.examDay?.day ?? null;
  if (day === null || day < today || !isBlocked(card, today)) return true;
  return card.retryOn !== 'unknown' && tooLate(card, profile, today) === null;
}

/**
 * Whether Pix makes a competence wait until the pupil's certification, or longer: it cannot help any
 * more. Null: it can, or no certification is ahead.
 */
export function tooLate(card: Scorecard, profile: Profile, today: PlainDate): TooLate | null {
  const day = profile.examDay?.day ?? null;
  if (day === null || day < today || !isBlocked(card, today)) return null;
  const { retryOn } = card;
  if (retryOn === null || retryOn === 'unknown' || retryOn < day) return null;
  return retryOn === day ? 'that-day' : 'after';
}

/** What to do next, and why. Total: every profile has exactly one answer. */
export function adviceFor(profile: Profile, today: PlainDate): Advice {
  const ranked = candidates(profile, today);
  const [first, ...others] = ranked.filter((card) => !isBlocked(card, today)).map(suggestionOf);
  if (first) return { kind: 'train', suggestions: [first, ...others] };
  const free = firstToComeFree(ranked);
  if (!free?.retryOn) {
    const unread = countUnread(profile);
    if (unread > 0) return { kind: 'unread', count: unread };
    return { kind: putAside(profile).length > 0 ? 'put-aside' : 'done' };
  }
  return { kind: 'wait', code: free.code, on: free.retryOn, exam: tooLate(free, profile, today) };
}

function firstToComeFree(blocked: Scorecard[]): Scorecard | null {
  let earliest: Scorecard | null = null;
  for (const card of blocked) {
    const isEarlier =
      card.retryOn !== 'unknown' &&
      card.retryOn !== null &&
      (!earliest?.retryOn || earliest.retryOn === 'unknown' || card.retryOn < earliest.retryOn);
    if (!earliest || isEarlier) earliest = card;
  }
  return earliest;
}

/** What to do in one competence, blocked or not. */
export function suggestionOf(card: Scorecard): Suggestion {
  return {
    code: card.code,
    action: ACTIONS[card.status],
    targetLevel: card.level + 1,
    remaining: remainingPix(card),
  };
}

function compareCandidates(a: Scorecard, b: Scorecard, profile: Profile, today: PlainDate): number {
  const wait = (card: Scorecard) =>
    Number(isBlocked(card, today)) + Number(!isInTime(card, profile, today));
  return (
    wait(a) - wait(b) ||
    remainingPix(a) - remainingPix(b) ||
    STATUS_ORDER[a.status] - STATUS_ORDER[b.status] ||
    a.level - b.level ||
    rankOf(a.code) - rankOf(b.code)
  );
}
