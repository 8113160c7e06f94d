import type { Suggestion } from '../../lib/domain/next-competence.ts';
import type { PixSite } from '../../lib/domain/reading.ts';
import { FULL_NAMES } from '../../lib/i18n/full-names.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { PANEL_MESSAGES } from '../../lib/i18n/panel.ts';
import { trainingLink } from '../../lib/pix/links.ts';
import { part, type Part } from '../drawn/draw.ts';

/** What comes after the suggestion, one line each. */
export function following(suggestions: Suggestion[], site: PixSite, language: Language): Part {
  const t = PANEL_MESSAGES[language];
  const lines = suggestions.map(({ code, action, remaining }) =>
    part(
      'li',
      { 'data-following': code },
      part(
        'a',
        { href: trainingLink(site, code, action) },
        `${code} ${FULL_NAMES[language][code]}`,
      ),
      part('span', {}, t.pix(remaining)),
    ),
  );
  return part('ul', { class: 'following', 'aria-label': t.then }, ...lines);
}
