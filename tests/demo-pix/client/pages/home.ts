import type { Page } from '../page.ts';
import { competenceCard } from '../parts/card.ts';
import { el } from '../parts/dom.ts';
import { type Action, type Scorecard, actionOf } from '../scorecard.ts';
import { currentUser, loadProfile, orderedScorecards } from '../store.ts';

const SHOWN = 4;

/** `/accueil`: three sections, each the first four by index. Source: `pix-app.md 3`. */
export async function homePage(): Promise<Page> {
  await loadProfile();
  const cards = orderedScorecards();
  const sections = [
    section('Reprendre une compétence', cards, 'resume'),
    section('Compétences recommandées', cards, 'start'),
    section('Retenter une compétence', cards, 'improve'),
  ];
  return {
    title: 'Accueil',
    layout: 'app',
    content: [
      el('h1', { class: 'dashboard__title' }, `Bonjour ${currentUser().firstName}`),
      ...sections.filter((part) => part !== null),
    ],
  };
}

function section(title: string, cards: readonly Scorecard[], action: Action): HTMLElement | null {
  const shown = cards.filter((card) => actionOf(card) === action).slice(0, SHOWN);
  if (shown.length === 0) return null;
  return el(
    'section',
    { class: 'dashboard-content__section' },
    el(
      'div',
      { class: 'dashboard-content__heading' },
      el('h2', {}, title),
      el('a', { href: '/competences' }, 'Voir mes compétences'),
    ),
    el(
      'ul',
      { class: 'dashboard-content__cards' },
      ...shown.map((card) => el('li', {}, competenceCard(card))),
    ),
  );
}
