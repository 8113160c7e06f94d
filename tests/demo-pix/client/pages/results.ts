import { get } from '../api.ts';
import type { Page, Visit } from '../page.ts';
import { el } from '../parts/dom.ts';
import { scorecardDetails } from '../parts/scorecard-details.ts';
import { many } from '../records.ts';
import type { Scorecard } from '../scorecard.ts';
import { cachedScorecard, loadScorecard } from '../store.ts';

/** `/competences/:id/resultats/:assessment_id`. Source: `pix-app.md 4.6`. */
export async function resultsPage({ params }: Visit): Promise<Page> {
  const [competenceId = '', assessmentId = ''] = params;
  many(await get(`assessments/${assessmentId}/competence-evaluations`));
  await loadScorecard(competenceId);
  const card = cachedScorecard(competenceId);
  if (!card) throw new Error('no scorecard for these results');
  return {
    title: 'Résultats',
    layout: 'app',
    content: [
      el(
        'a',
        { class: 'scorecard-details__back', href: '/competences' },
        '← Revenir aux compétences',
      ),
      banner(card),
      el('div', { class: 'scorecard-details' }, scorecardDetails(card)),
    ],
  };
}

function banner(card: Scorecard): HTMLElement {
  const [modifier, title] = mood(card);
  const base = 'competence-results-panel-header__banner';
  const value = 'competence-results-banner-text-results__value';
  return el(
    'div',
    { class: `${base} ${base}--${modifier}` },
    el('p', { class: 'competence-results-banner__title' }, title),
    el(
      'p',
      {},
      'Vous avez atteint le ',
      el('strong', { class: value }, `niveau ${card.level}`),
      ' et gagné ',
      el('strong', { class: value }, `${card.earnedPix} pix`),
      '.',
    ),
  );
}

function mood({ level, earnedPix }: Scorecard): readonly [string, string] {
  if (level >= 1) return ['congrats', 'Félicitations !'];
  if (earnedPix > 0) return ['not-bad', 'Pas mal, mais pas max !'];
  return ['too-bad', 'Tant pix !'];
}
