import { isWide } from '../media.ts';
import { type Scorecard, actionOf, describe } from '../scorecard.ts';
import { areaOf } from '../store.ts';
import { improveAndResume } from '../training.ts';
import { circle } from './circle.ts';
import { el } from './dom.ts';

/** A competence's card, wide or phone. Sources: `pix-app.md 4.1` and `10.3`. */
export function competenceCard(card: Scorecard): HTMLElement {
  return isWide() ? wideCard(card) : phoneCard(card);
}

function wideCard(card: Scorecard): HTMLElement {
  const link = el('a', { class: 'ember-view', href: detailsOf(card) }, wrapper(card, '–', ''));
  return el(
    'article',
    { class: 'competence-card competence-card--interactive', role: 'article' },
    link,
    el('div', { class: 'competence-card__interactions' }, interaction(card)),
  );
}

function phoneCard(card: Scorecard): HTMLElement {
  return el(
    'article',
    { class: 'competence-card', role: 'article' },
    el(
      'a',
      { class: 'competence-card__link ember-view', href: detailsOf(card) },
      wrapper(card, '-', '-'),
    ),
  );
}

function wrapper(card: Scorecard, zero: string, notStarted: string): HTMLElement {
  const area = areaOf(card);
  const level = card.level === 0 ? zero : String(card.level);
  return el(
    'div',
    { class: `competence-card__wrapper competence-card__wrapper--${area.color}` },
    el(
      'div',
      { class: 'competence-card__header' },
      el('span', { class: 'competence-card__area-name' }, area.title),
      el('h4', { class: 'competence-card__competence-name' }, card.name),
    ),
    el(
      'div',
      { class: 'competence-card__body', role: 'img', 'aria-label': describe(card) },
      circle(card.percentage),
      el(
        'div',
        { class: 'competence-card__level' },
        el('span', { class: 'score-label' }, card.status === 'NOT_STARTED' ? '' : 'niveau'),
        el(
          'span',
          { class: 'score-value competence-card__score-value' },
          card.status === 'NOT_STARTED' ? notStarted : level,
        ),
      ),
    ),
  );
}

function interaction(card: Scorecard): HTMLElement | null {
  const evaluate = `/competences/${card.competenceId}/evaluer`;
  switch (actionOf(card)) {
    case 'start':
      return button(evaluate, 'Commencer', `Commencer la compétence ${card.name}`);
    case 'resume':
      return button(evaluate, 'Reprendre', `Reprendre la compétence ${card.name}`);
    case 'improve':
      return el(
        'button',
        {
          class: 'competence-card__button pix-button',
          type: 'button',
          'aria-label': `Retenter la compétence ${card.name}`,
          click: () => void improveAndResume(card.competenceId),
        },
        'Retenter',
      );
    case 'wait':
      return countdown(card.daysBeforeImproving);
    case 'none':
      return card.isMaxLevel ? el('p', { class: 'competence-card__congrats' }, 'Bravo !') : null;
  }
}

function button(href: string, label: string, fullLabel: string): HTMLElement {
  const className = 'competence-card__button pix-button ember-view';
  return el('a', { class: className, href, 'aria-label': fullLabel }, label);
}

function countdown(days: number): HTMLElement {
  return el(
    'p',
    { class: 'competence-card-interactions__improvement-countdown' },
    el('span', {}, 'Tenter le niveau supérieur dans'),
    el('strong', {}, `${days} ${days > 1 ? 'jours' : 'jour'}.`),
  );
}

function detailsOf(card: Scorecard): string {
  return `/competences/${card.competenceId}/details`;
}
