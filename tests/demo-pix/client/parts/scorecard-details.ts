import { send } from '../api.ts';
import { type Scorecard, actionOf, describe } from '../scorecard.ts';
import { areaOf, currentUser, keepScorecard } from '../store.ts';
import { improveAndResume } from '../training.ts';
import { circle } from './circle.ts';
import { el } from './dom.ts';
import { type Modal, modal } from './page/modal.ts';

/** The detail block of a competence; its action depends on its status. Source: `pix-app.md 4.2`. */
export function scorecardDetails(card: Scorecard): HTMLElement {
  const area = areaOf(card);
  return el(
    'div',
    { class: `scorecard-details__content scorecard-details__content--${area.color}` },
    el(
      'div',
      { class: 'scorecard-details-competence-details' },
      el('p', { class: 'scorecard-details-competence-details__area' }, area.title),
      el('h1', { class: 'scorecard-details-competence-details__name' }, card.name),
      el('p', { class: 'scorecard-details-competence-details__description' }, card.description),
    ),
    el(
      'div',
      { class: 'scorecard-details-content__right scorecard-details-content-score' },
      card.status === 'NOT_STARTED' ? null : score(card),
      actionElement(card),
      ...resetting(card),
    ),
  );
}

function score(card: Scorecard): HTMLElement {
  const isAtTop = card.isMaxLevel;
  const label = isAtTop ? null : describe(card);
  const level = el(
    'div',
    {
      class: 'scorecard-details-content-score__level',
      role: isAtTop ? null : 'img',
      'aria-label': label,
    },
    isAtTop ? null : circle(card.percentage),
    el('span', { class: 'score-label' }, 'niveau'),
    el('span', { class: 'score-value' }, dash(card.level)),
  );
  const pix = el(
    'div',
    { class: 'pix-earned' },
    el('span', { class: 'score-label' }, 'pix'),
    el('span', { class: 'score-value' }, dash(card.earnedPix)),
  );
  const container = 'scorecard-details-content-score__score-container';
  const remaining = `${card.remainingPix} pix avant le niveau ${card.level + 1}`;
  return el(
    'div',
    { class: 'scorecard-details__score' },
    el('div', { class: container }, level, pix),
    isAtTop
      ? el('p', { class: 'competence-card__congrats' }, 'Bravo !')
      : el('p', { class: 'scorecard-details-content-score__level-info' }, remaining),
  );
}

function actionElement(card: Scorecard): HTMLElement | null {
  const href = `/competences/${card.competenceId}/evaluer`;
  switch (actionOf(card)) {
    case 'start':
      return el('a', { class: 'pix-button scorecard-details__start-button', href }, 'Commencer');
    case 'resume':
      return el('a', { class: 'pix-button scorecard-details__resume-button', href }, 'Reprendre');
    case 'improve': {
      const attributes = {
        class: 'pix-button scorecard-details__improve-button',
        type: 'button',
        click: () => void improveAndResume(card.competenceId),
      };
      return el('button', attributes, 'Retenter');
    }
    case 'wait': {
      const days = inDays(card.daysBeforeImproving);
      const text = `Tenter le niveau supérieur dans ${days}.`;
      return el('p', { class: 'scorecard-details__improvement-countdown' }, text);
    }
    case 'none':
      return null;
  }
}

/** The dialog is there whatever the competence; the button only when a reset is possible. */
function resetting(card: Scorecard): HTMLElement[] {
  const dialog = resetModal(card);
  const days = card.daysBeforeReset;
  if (card.status === 'NOT_STARTED' || days === null) return [dialog.element];
  if (days > 0) {
    const text = `Remise à zéro disponible dans ${inDays(days)}.`;
    const message = el('p', { class: 'scorecard-details-content-score__reset-message' }, text);
    return [message, dialog.element];
  }
  const id = card.status === 'COMPLETED' ? 'reset-button-finished' : 'reset-button-started';
  const attributes = { class: 'scorecard-details__reset-button', type: 'button', id };
  const button = el('button', { ...attributes, click: dialog.open }, 'Remettre à zéro');
  return [button, dialog.element];
}

function resetModal({ competenceId }: Scorecard): Modal {
  const confirm = el('button', { class: 'pix-button', type: 'button' }, 'Remettre à zéro');
  const warning = 'Votre niveau et vos pix de cette compétence seront effacés.';
  const dialog = modal('Remise à zéro de la compétence', warning, confirm);
  confirm.addEventListener('click', () => {
    dialog.close();
    void resetCompetence(competenceId);
  });
  return dialog;
}

/** The answer is the new scorecard: nothing is read after it. Source: `pix-app.md 11`, Reset. */
async function resetCompetence(competenceId: string): Promise<void> {
  const path = `users/${currentUser().id}/competences/${competenceId}/reset`;
  keepScorecard(await send('POST', path));
}

function dash(value: number): string {
  return value === 0 ? '–' : String(value);
}

function inDays(days: number): string {
  return `${days} ${days > 1 ? 'jours' : 'jour'}`;
}
