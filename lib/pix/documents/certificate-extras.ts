import type { Generation } from '../../domain/certificate/facts.ts';
import { recordOf, type Resource } from './json-api.ts';
import { readText } from './text.ts';

const CLEA = 'CléA Numérique';

const LABEL_LIMIT = 100;
const BADGES_LIMIT = 10;

/**
 * What was obtained beside a certificate: a V2 has badges with a label each, a V3 has CléA alone
 * (Pix+ are certificates of their own). Null when the document does not say.
 * Source: pix-certificate.md 1.5.
 */
export function extrasOf(
  attributes: Resource['attributes'],
  generation: Generation | null,
): string[] | null {
  const badges = attributes.get('certifiedbadgeimages');
  if (Array.isArray(badges)) return labelsOf(badges);
  if (generation === 'v3') {
    const isObtained =
      typeof attributes.get('acquiredcomplementarycertification') === 'string' ||
      attributes.get('extracertificationstatus') === 'ACQUIRED';
    if (isObtained) return [CLEA];
  }
  // 2019 to 2021: CléA was the only one.
  return attributes.get('cleacertificationstatus') === 'acquired' ? [CLEA] : null;
}

function labelsOf(badges: readonly unknown[]): string[] {
  const labels = badges.flatMap((badge) => readText(recordOf(badge)?.label, LABEL_LIMIT) ?? []);
  return [...new Set(labels)].slice(0, BADGES_LIMIT);
}
