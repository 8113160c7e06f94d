import type { Profile } from '../../lib/domain/profile.ts';
import type { PixSite } from '../../lib/domain/reading.ts';
import type { Advice } from '../../lib/domain/next-competence.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { NEXT_COMPETENCE_MESSAGES } from '../../lib/i18n/next-competence.ts';
import { trainingLink } from '../../lib/pix/links.ts';
import { adviceWords } from './advice-words.ts';
import { part, type Part } from './draw.ts';
import { levelDisc } from './level-disc.ts';

const IN_A_TAB = { target: '_blank', rel: 'noopener' };

/** What to do now, why, and one link; or when something can be done again. */
export function nextCompetence(
  advice: Advice,
  profile: Profile,
  site: PixSite,
  language: Language,
  /** Where its link leads: on in this page, or to a tab of its own. */
  link: 'trainHere' | 'train',
): Part {
  const { eyebrow, code, title, why, action } = adviceWords(advice, language);
  return part(
    'section',
    { class: 'next-competence', 'data-suggestion': action && code },
    code && levelDisc(code, profile.scorecards[code], { size: 42 }),
    part(
      'div',
      {},
      part('p', { class: 'eyebrow' }, eyebrow),
      title !== null && part('h2', {}, title),
      part('p', {}, why),
    ),
    code &&
      action &&
      part(
        'a',
        {
          class: 'main-action',
          href: trainingLink(site, code, action),
          ...(link === 'train' && IN_A_TAB),
        },
        NEXT_COMPETENCE_MESSAGES[language][link][action],
      ),
  );
}
