import type { CompetenceCode } from './competence.ts';
import type { PlainDate } from '../plain-date.ts';

/** 8 pix make a level in every competence. Source: product.md 3, pix-app.md 5. */
export const PIX_PER_LEVEL = 8;

/** Pix foresees 8 levels; how many can be reached today is said by each profile. */
export const HIGHEST_FORESEEN_LEVEL = 8;

export type CompetenceStatus = 'not-started' | 'started' | 'completed';

/** The first day on which a competence can be tried again; Pix may make wait without a date. */
export type RetryOn = PlainDate | 'unknown';

/** Where a pupil stands in one competence. */
export interface Scorecard {
  code: CompetenceCode;
  /** 0 to 8, whole. */
  level: number;
  /** Pix earned since that level, 0 to less than 8; older documents have decimals. */
  pixAhead: number;
  status: CompetenceStatus;
  /** Completed competences only: the first day on which it can be tried again; null = now. */
  retryOn: RetryOn | null;
}

/** Whole pix still to earn before the next level: 1 to 8. Meaningless at the highest level. */
export function remainingPix(card: Pick<Scorecard, 'pixAhead'>): number {
  return Math.ceil(PIX_PER_LEVEL - card.pixAhead);
}

/** Pix earned in the competence, whole, as Pix counts them. */
export function earnedPix(card: Pick<Scorecard, 'level' | 'pixAhead'>): number {
  return card.level * PIX_PER_LEVEL + Math.floor(card.pixAhead);
}

/** How much of the level in progress is done, 0 to less than 1. */
export function progressToNextLevel(card: Pick<Scorecard, 'pixAhead'>): number {
  return card.pixAhead / PIX_PER_LEVEL;
}

/** Whether Pix makes the pupil wait before another try. */
export function isBlocked(card: Scorecard, today: PlainDate): boolean {
  if (card.status !== 'completed' || card.retryOn === null) return false;
  return card.retryOn === 'unknown' || card.retryOn > today;
}
