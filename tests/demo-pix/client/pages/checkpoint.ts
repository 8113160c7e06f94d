import { get } from '../api.ts';
import { ANSWERS_BETWEEN_CHECKPOINTS, loadAssessment } from '../assessment.ts';
import type { Page, Visit } from '../page.ts';
import { answerStatuses } from '../parts/assessment/answer-statuses.ts';
import { assessmentBanner } from '../parts/assessment/assessment-banner.ts';
import { el } from '../parts/dom.ts';
import { levelUp } from '../parts/assessment/level-up.ts';
import { quitModal } from '../parts/assessment/quit-modal.ts';
import { number, one } from '../records.ts';

/** `/assessments/:id/checkpoint`, every five answers and at the end. Source: `pix-app.md 4.4`. */
export async function checkpointPage({ params, query }: Visit): Promise<Page> {
  const id = params[0] ?? '';
  const assessment = await loadAssessment(id);
  const progression = one(await get(`progressions/progression-${id}`));
  const percentage = Math.round((number(progression, 'completion-rate') ?? 0) * 100);
  const isFinal = query.get('finalCheckpoint') === 'true';
  const quit = quitModal();
  const statuses = await answerStatuses(id, ANSWERS_BETWEEN_CHECKPOINTS);
  const rate = el('p', { class: 'checkpoint__progression' }, `Parcours complété à ${percentage} %`);
  const next = el(
    'div',
    { class: 'answer-button-continue' },
    el(
      'a',
      { class: 'pix-button', href: `/assessments/${id}/resume?hasSeenCheckpoint=true` },
      isFinal ? 'Voir mes résultats' : 'Continuer',
    ),
  );
  const banner = assessmentBanner({
    title: assessment.title,
    isCertification: false,
    quit: quit.open,
  });
  const toast = assessment.showLevelUp ? levelUp(query) : null;
  const content = [
    banner,
    el('div', { class: 'checkpoint' }, rate, statuses, next),
    toast,
    quit.element,
  ];
  return {
    title: 'Avancement',
    layout: 'bare',
    content: content.filter((part) => part !== null),
  };
}
