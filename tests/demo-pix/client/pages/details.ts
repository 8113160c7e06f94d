import { get } from '../api.ts';
import type { Page, Visit } from '../page.ts';
import { el } from '../parts/dom.ts';
import { scorecardDetails } from '../parts/scorecard-details.ts';
import { cachedScorecard, currentUser, loadScorecard, news } from '../store.ts';

/** `/competences/:id/details`: cached values at once, fresh ones in place. Source: `10.1`. */
export async function detailsPage({ params }: Visit): Promise<Page> {
  const competenceId = params[0] ?? '';
  const reading = loadScorecard(competenceId);
  if (cachedScorecard(competenceId)) void reading.catch(() => undefined);
  else await reading;
  const slot = el('div', { class: 'scorecard-details' });
  const draw = () => {
    const card = cachedScorecard(competenceId);
    if (card) slot.replaceChildren(scorecardDetails(card));
  };
  draw();
  const leaving = new AbortController();
  news.addEventListener('scorecard', draw, { signal: leaving.signal });
  const tutorials = el('section', { class: 'scorecard-details__tutorials' });
  return {
    title: cachedScorecard(competenceId)?.name ?? 'Compétence',
    layout: 'app',
    content: [
      el(
        'a',
        { class: 'scorecard-details__back', href: '/competences' },
        '← Revenir aux compétences',
      ),
      slot,
      tutorials,
    ],
    mounted: () => void drawTutorials(competenceId, tutorials).catch(() => undefined),
    left: () => leaving.abort(),
  };
}

async function drawTutorials(competenceId: string, section: HTMLElement): Promise<void> {
  await get(`scorecards/${currentUser().id}_${competenceId}/tutorials`);
  section.append(
    el('h2', {}, 'Cultivez vos compétences'),
    el('p', {}, 'Aucun tutoriel pour le moment.'),
  );
}
