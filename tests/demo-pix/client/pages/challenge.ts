import { send } from '../api.ts';
import { type Assessment, type Question, loadAssessment } from '../assessment.ts';
import { watchCertification } from '../certification.ts';
import type { Loaded, Page, Visit } from '../page.ts';
import { assessmentBanner } from '../parts/assessment/assessment-banner.ts';
import { el } from '../parts/dom.ts';
import { watchFocus } from '../parts/assessment/focus-watch.ts';
import { levelUp } from '../parts/assessment/level-up.ts';
import { questionForm } from '../parts/assessment/question-form.ts';
import { quitModal } from '../parts/assessment/quit-modal.ts';
import { type Answer, number, text } from '../records.ts';
import { go } from '../router.ts';
import { currentUser } from '../store.ts';

/** `/assessments/:id/challenges/:n`. Source: `pix-app.md 4.3`. */
export async function challengePage({ params, query }: Visit): Promise<Loaded> {
  const [id = '', shown] = params;
  const assessment = await loadAssessment(id);
  const { next, certification } = assessment;
  // Back in the history, with whatever its address said when it was new (`11`, Back and forward).
  const isPast = Number(shown) < assessment.answered.length;
  if (isPast && !certification) return answeredPage(assessment, Number(shown), query);
  if (!next) return { redirect: `/assessments/${id}/resume?hasSeenCheckpoint=true` };
  if (Number(shown) !== assessment.answered.length) {
    return { redirect: `/assessments/${id}/challenges/${assessment.answered.length}` };
  }
  const isCertification = certification?.signs.includes('banner') ?? false;
  const { firstName, lastName } = currentUser();
  const quit = quitModal();
  const banner = assessmentBanner({
    title: isCertification ? `${firstName} ${lastName}` : assessment.title,
    isCertification,
    ...(certification && isCertification ? { certificationNumber: certification.id } : {}),
    quit: certification ? null : quit.open,
  });
  const zone = questionForm(next, (value) => void saveAnswer(assessment, next, value));
  const count = el(
    'p',
    { class: 'challenge__count' },
    `Question ${assessment.answered.length + 1}`,
  );
  const challenge = el('div', { class: 'challenge' }, count, zone);
  const notices = [
    next.focused ? focusNotice() : null,
    assessment.showLevelUp ? levelUp(query) : null,
    quit.element,
  ];
  let stopWatching: () => void = () => undefined;
  return {
    title: assessment.title,
    layout: 'bare',
    content: [banner, challenge, ...notices.filter((notice) => notice !== null)],
    mounted: () => {
      const stopCertification = watchCertification(assessment);
      const stopFocus = next.focused && watchFocus(zone, () => focusLost(zone, id));
      stopWatching = () => {
        stopCertification();
        if (stopFocus) stopFocus();
      };
    },
    left: () => stopWatching(),
  };
}

/** A question that was answered before; what was answered stands. */
function answeredPage(assessment: Assessment, shown: number, query: URLSearchParams): Page {
  const { id, title } = assessment;
  const quit = quitModal();
  const next = `/assessments/${id}/resume`;
  const content = [
    assessmentBanner({ title, isCertification: false, quit: quit.open }),
    el(
      'div',
      { class: 'challenge' },
      el('p', { class: 'challenge__count' }, `Question ${shown + 1}`),
      el(
        'div',
        { class: 'challenge__content' },
        el('p', { class: 'challenge-statement__instruction' }, 'Vous avez déjà répondu !'),
        el('a', { class: 'pix-button', href: next }, 'Continuer'),
      ),
    ),
    assessment.showLevelUp ? levelUp(query) : null,
    quit.element,
  ];
  return { title, layout: 'bare', content: content.filter((part) => part !== null) };
}

/** Says that this question watches the focus; it stays at the bottom of the window. Source: `11`. */
function focusNotice(): HTMLElement {
  const text = 'Mode focus : restez sur cette page jusqu’à la fin de la question.';
  return el('p', { class: 'focus-notice' }, el('strong', {}, '◎ '), text);
}

function focusLost(zone: HTMLElement, assessmentId: string): void {
  const warning = 'Nous avons détecté un changement de page. Votre réponse pourrait être perdue.';
  zone.prepend(el('p', { class: 'challenge__focus-warning', role: 'alert' }, warning));
  void send('PATCH', `assessments/${assessmentId}/last-challenge-state/focusedout`);
}

async function saveAnswer({ id }: Assessment, question: Question, value: string): Promise<void> {
  const answer = await send('POST', 'answers', {
    data: {
      type: 'answers',
      attributes: { value, timeout: null, 'focused-out': false },
      relationships: {
        assessment: { data: { type: 'assessments', id } },
        challenge: { data: { type: 'challenges', id: question.id } },
      },
    },
  });
  await go(`/assessments/${id}/resume${levelUpQuery(answer)}`);
}

/** `?competenceLeveled=…&newLevel=…` after a level gain. Source: `pix-app.md 10.2`. */
function levelUpQuery({ included = [] }: Answer): string {
  const gained = included.find(({ type }) => type === 'levelups');
  if (!gained) return '';
  const name = encodeURIComponent(text(gained, 'competence-name'));
  return `?competenceLeveled=${name}&newLevel=${number(gained, 'level')}`;
}
