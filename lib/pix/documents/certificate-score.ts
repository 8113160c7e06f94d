import type { CertificateFacts, Generation } from '../../domain/certificate/facts.ts';
import { V3_MAX_SCORE } from '../global-levels.ts';
import type { Resource } from './json-api.ts';
import { wholeWithin } from './whole.ts';

/** Far above anything that Pix could give (1024): a number beyond it is no score. */
const HIGHEST_SCORE = 9999;

/** A V2 gave 8 pix a level in each of the 16 competences (pix-certificate.md 1.1). */
const V2_PIX_PER_LEVEL = 8 * 16;

/**
 * The pix obtained, and the most that could be that day. A score above its maximum is kept as it
 * is told: the wallet says that it does not fit.
 */
export function scoreOf(
  attributes: Resource['attributes'],
  generation: Generation | null,
  isV3OfPix: boolean,
): Pick<CertificateFacts, 'score' | 'maxScore'> {
  const score = wholeWithin(attributes.get('pixscore'), 0, HIGHEST_SCORE);
  if (score === null) return { score, maxScore: null };
  if (isV3OfPix) return { score, maxScore: V3_MAX_SCORE };
  const highest = generation === 'v2' ? maxCompetenceLevelOf(attributes) : null;
  return { score, maxScore: highest && highest * V2_PIX_PER_LEVEL };
}

/** The highest level of a competence that day. */
export function maxCompetenceLevelOf(attributes: Resource['attributes']): number | null {
  return wholeWithin(attributes.get('maxreachableleveloncertificationdate'), 1, 8);
}
