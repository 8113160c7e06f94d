/** The sixteen competences, one row an area. */
import {
  AREA_CODES,
  competencesOf,
  type AreaCode,
  type CompetenceCode,
} from '../../lib/domain/competence.ts';
import { isAtHighestLevel, type Profile } from '../../lib/domain/profile.ts';
import { remainingPix } from '../../lib/domain/scorecard.ts';
import { AREA_NAMES } from '../../lib/i18n/area-names.ts';
import { COMPETENCE_GRID_MESSAGES } from '../../lib/i18n/competence-grid.ts';
import { FULL_NAMES } from '../../lib/i18n/full-names.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { part, type Part } from './draw.ts';
import { levelDisc } from './level-disc.ts';

export function competenceGrid(profile: Profile, language: Language): Part {
  return part(
    'section',
    { class: 'competence-grid', 'aria-label': COMPETENCE_GRID_MESSAGES[language].competences },
    ...AREA_CODES.map((area) => row(area, profile, language)),
  );
}

function row(area: AreaCode, profile: Profile, language: Language): Part {
  const id = `area-${area}`;
  return part(
    'div',
    { class: 'area', 'data-area': area },
    part('h3', { id }, part('span', {}, area), ` ${AREA_NAMES[language][area]}`),
    part(
      'ul',
      { 'aria-labelledby': id },
      ...competencesOf(area).map((code) => competence(code, profile, language)),
    ),
  );
}

function competence(code: CompetenceCode, profile: Profile, language: Language): Part {
  const card = profile.scorecards[code];
  const atHighest = card !== undefined && isAtHighestLevel(card, profile);
  const name = `${code} ${FULL_NAMES[language][code]}`;
  const standing = standingOf(code, profile, language);
  return part(
    'li',
    {
      'data-competence': code,
      'data-level': card?.level ?? 'unknown',
      'data-remaining': card ? remainingPix(card) : 'unknown',
      class: card && card.level >= 1 && 'reached',
      // For the mouse: what is seen is the code alone.
      title: `${name} – ${standing}`,
    },
    levelDisc(code, card, { size: 29, atHighest }),
    part('span', { class: 'code', 'aria-hidden': 'true' }, code),
    part('span', { class: 'visually-hidden' }, `${name}, ${standing}`),
  );
}

function standingOf(code: CompetenceCode, profile: Profile, language: Language): string {
  const t = COMPETENCE_GRID_MESSAGES[language];
  const card = profile.scorecards[code];
  if (!card) return t.standingUnknown;
  if (isAtHighestLevel(card, profile)) return t.standingHighest(card.level);
  if (card.status === 'not-started' && card.level === 0) return t.standingNotStarted;
  return t.standing(card.level, remainingPix(card));
}
