import type { CertificateFacts, Generation } from '../../domain/certificate/facts.ts';
import { globalLevel, globalLevelNamed, globalLevelOfScore } from '../global-levels.ts';
import type { Resource } from './json-api.ts';
import { readText } from './text.ts';

/** The language of the page, for the one thing that Pix may leave unsaid: the name of a level. */
export type PageLanguage = 'fr' | 'en';

type Level = Pick<CertificateFacts, 'level' | 'levelLabel'>;

const NONE: Level = { level: null, levelLabel: null };

const LABEL_LIMIT = 60;

/** Pix+ has words and no numbers (pix-certificate.md 1.2). */
const PIX_PLUS_WORDS: Readonly<Record<string, Record<PageLanguage, string>>> = {
  INDEPENDENT: { fr: 'Indépendant', en: 'Independent' },
  CONFIRMED: { fr: 'Confirmé', en: 'Confirmed' },
  ADVANCED: { fr: 'Avancé', en: 'Advanced' },
  EXPERT: { fr: 'Expert', en: 'Expert' },
  ADMISSIBLE: { fr: 'Admissible', en: 'Admissible' },
};

/**
 * The global level of a V3 certificate. Pix's own label first; without it, the level's number; and
 * only when Pix says neither, the score's place among the thresholds of today.
 *
 * @param mayCompute a validated certificate of Pix itself: the thresholds are of no other
 */
export function levelOf(
  attributes: Resource['attributes'],
  generation: Generation | null,
  mayCompute: boolean,
  score: number | null,
  language: PageLanguage,
): Level {
  if (generation !== 'v3') return NONE;
  const said = attributes.get('level') ?? attributes.get('reachedmeshlevel');
  // An older list gives the rank instead; 0 is « below Novice 1 », which is no level.
  const index = attributes.get('reachedmeshindex');
  const number = numberedLevel(said ?? index);
  const label = readText(attributes.get('globallevellabel'), LABEL_LIMIT);
  if (label) return { level: number ?? globalLevelNamed(label)?.level ?? null, levelLabel: label };
  if (number) return named(number, language);
  const word = typeof said === 'string' ? PIX_PLUS_WORDS[said] : undefined;
  if (word) return { level: null, levelLabel: word[language] };
  // `BEGINNER` is what is left of LEVEL_PRE_BEGINNER.
  if (said === 'BEGINNER' || index === 0 || !mayCompute || score === null) return NONE;
  return named(globalLevelOfScore(score)?.level ?? null, language);
}

/** `"3"`, as on the wire, or 3. */
function numberedLevel(said: unknown): number | null {
  const level = typeof said === 'string' && /^[1-8]$/.test(said) ? Number(said) : said;
  return typeof level === 'number' && globalLevel(level) ? level : null;
}

function named(level: number | null, language: PageLanguage): Level {
  const known = level === null ? null : globalLevel(level);
  if (!known) return NONE;
  return { level: known.level, levelLabel: language === 'fr' ? known.french : known.english };
}
