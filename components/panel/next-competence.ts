import type { Profile } from '../../lib/domain/profile.ts';
import type { PixSite } from '../../lib/domain/reading.ts';
import type { Advice } from '../../lib/domain/next-competence.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { NEXT_COMPETENCE_MESSAGES } from '../../lib/i18n/next-competence.ts';
import { trainingLink } from '../../lib/pix/links.ts';
import { adviceWords } from '../next-competence.ts';
import { part, type Part } from './draw.ts';
import { levelDisc } from './level-disc.ts';

/** What to do now and why, as components/NextCompetence.svelte shows it; its link stays in the page. */
export function nextCompetence(
  advice: Advice,
  profile: Profile,
  site: PixSite,
  language: Language,
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
        { href: trainingLink(site, code, action) },
        NEXT_COMPETENCE_MESSAGES[language].trainHere[action],
      ),
  );
}
