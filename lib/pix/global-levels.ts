/**
 * The named levels of a V3 certificate, by their number on the wire. Pix's own word is preferred
 * wherever it is told; this table is for where it is not. Source: pix-certificate.md 1.2.
 */
export interface GlobalLevel {
  level: number;
  /** Least score of this level. */
  from: number;
  french: string;
  english: string;
}

const LEVELS: readonly GlobalLevel[] = [
  { level: 1, from: 64, french: 'Novice 1', english: 'Beginner 1' },
  { level: 2, from: 128, french: 'Novice 2', english: 'Beginner 2' },
  { level: 3, from: 256, french: 'Indépendant 1', english: 'Independent 1' },
  { level: 4, from: 384, french: 'Indépendant 2', english: 'Independent 2' },
  { level: 5, from: 512, french: 'Avancé 1', english: 'Advanced 1' },
  { level: 6, from: 640, french: 'Avancé 2', english: 'Advanced 2' },
  { level: 7, from: 768, french: 'Expert 1', english: 'Expert 1' },
  // Not reachable today.
  { level: 8, from: 896, french: 'Expert 2', english: 'Expert 2' },
];

/** The most that a V3 certification gives. */
export const V3_MAX_SCORE = 895;

export function globalLevel(level: number): GlobalLevel | null {
  return LEVELS.find((one) => one.level === level) ?? null;
}

/** The level that a label names, in French or in English. */
export function globalLevelNamed(label: string): GlobalLevel | null {
  return LEVELS.find(({ french, english }) => [french, english].includes(label)) ?? null;
}

/** The level of a score; null below 64 pix, where a certificate has none. */
export function globalLevelOfScore(score: number): GlobalLevel | null {
  return LEVELS.findLast(({ from }) => score >= from) ?? null;
}
