/** A score among Pix's levels: what a picture of it needs, and what is read out in its place. */
import type { CertificateFacts } from '../domain/certificate/facts.ts';
import { globalLevel, V3_MAX_SCORE } from './global-levels.ts';

export interface ScoreScale {
  score: number;
  /** The most that this certificate could say. */
  most: number;
  bands: ScoreBand[];
  /** Number of the band that the score lies in; null: below the first. */
  level: number | null;
}

export interface ScoreBand {
  /** From 1 to 8. */
  level: number;
  /** Least and greatest score in it; of the last, Pix's own 1024. */
  from: number;
  to: number;
  /** What of it the score fills, from 0 to 1. */
  filled: number;
  /** Whether this certificate could say a score in it. */
  isReachable: boolean;
}

/** Eight levels of 8 pix in 16 competences (pix-certificate.md 1.1). */
const TOP = 1024;
const LEVELS = 8;

/**
 * Null where there is no score, or one of Pix+, which has no such levels. A certificate since 2024
 * (V3) has the bands of Pix's named levels; an older one went up by 128 pix a level.
 */
export function scoreScale(facts: CertificateFacts): ScoreScale | null {
  const { score, framework } = facts;
  if (score === null) return null;
  if (framework !== null && framework !== 'CORE' && framework !== 'CLEA') return null;
  const isNamed = facts.generation !== 'v2' && (facts.maxScore ?? V3_MAX_SCORE) === V3_MAX_SCORE;
  const most = facts.maxScore ?? (isNamed ? V3_MAX_SCORE : TOP);
  const starts = Array.from({ length: LEVELS }, (_, index) =>
    isNamed ? (globalLevel(index + 1)?.from ?? TOP) : (index * TOP) / LEVELS,
  );
  const bands = starts.map((from, index) => {
    const end = starts[index + 1] ?? TOP + 1;
    return {
      level: index + 1,
      from,
      to: end - 1,
      filled: Math.min(1, Math.max(0, (Math.min(score, TOP) - from) / (end - 1 - from))),
      isReachable: from < most,
    };
  });
  const level = bands.findLast(({ from }) => score >= from)?.level ?? null;
  return { score, most, bands, level };
}
