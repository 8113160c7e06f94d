import { onWidthChange } from '../media.ts';
import type { Page } from '../page.ts';
import { competenceCard } from '../parts/card.ts';
import { el } from '../parts/dom.ts';
import { hexagonScore } from '../parts/certificate/hexagon-score.ts';
import { loadProfile, news, scorecardsByArea } from '../store.ts';

/** `/competences`: the profile is read again on every visit. Sources: `pix-app.md 4.1`, `10.3`. */
export async function competencesPage(): Promise<Page> {
  await loadProfile();
  const intro = el(
    'div',
    { class: 'profile-intro' },
    el(
      'h1',
      { class: 'profile-intro__title' },
      'Vous avez 16 compétences à tester.',
      el('br'),
      'On se concentre et c’est partix !',
    ),
    hexagonScore(),
  );
  const areas = el('ul', { class: 'profile-scorecards__areas' }, ...areaItems());
  const redraw = () => areas.replaceChildren(...areaItems());
  const stopWidth = onWidthChange(redraw);
  const leaving = new AbortController();
  news.addEventListener('scorecard', redraw, { signal: leaving.signal });
  // Pix has the class twice: a wrapper and the section itself.
  const wrapper = el(
    'div',
    { class: 'profile-scorecards' },
    el('section', { class: 'profile-scorecards' }, areas),
  );
  return {
    title: 'Vos compétences',
    layout: 'app',
    content: [intro, wrapper],
    left: () => {
      stopWidth();
      leaving.abort();
    },
  };
}

function areaItems(): HTMLElement[] {
  return scorecardsByArea().map(({ area, cards }) =>
    el(
      'li',
      {},
      el('h3', { class: 'sr-only' }, area.title),
      el(
        'ul',
        { class: 'profile-scorecards__competences' },
        ...cards.map((card) => el('li', {}, competenceCard(card))),
      ),
    ),
  );
}
