import { get } from '../../api.ts';
import { type Resource, many, one, text } from '../../records.ts';
import { el } from '../dom.ts';
import { modal } from '../page/modal.ts';

const RESULTS: Readonly<Record<string, readonly [string, string]>> = {
  ok: ['✓', 'Bonne réponse'],
  ko: ['✗', 'Mauvaise réponse'],
  aband: ['–', 'Question passée'],
};

/** The answers since the last checkpoint, from edge to edge. Sources: `pix-app.md 4.4`, `11`. */
export async function answerStatuses(assessmentId: string, shown: number): Promise<HTMLElement> {
  const answers = many(await get(`answers?assessmentId=${assessmentId}`));
  const first = Math.max(0, answers.length - shown);
  return el(
    'section',
    { class: 'answer-statuses' },
    el('h2', {}, 'vos réponses'),
    el(
      'ol',
      {},
      ...answers.slice(first).map((answer, rank) => answerItem(answer, first + rank + 1)),
    ),
  );
}

function answerItem(answer: Resource, number: number): HTMLElement {
  const result = text(answer, 'result');
  const [sign, label] = RESULTS[result] ?? ['', ''];
  const show = () => void showCorrection(answer, number);
  return el(
    'li',
    { class: 'answer-item' },
    el('span', { class: `answer-item__sign answer-item__sign--${result}`, title: label }, sign),
    el('span', { class: 'answer-item__text' }, `${number}. ${label}`),
    el('button', { class: 'pix-button-secondary', type: 'button', click: show }, 'Voir la réponse'),
  );
}

async function showCorrection({ id }: Resource, number: number): Promise<void> {
  const correction = one(await get(`answers/${id}/correction`));
  const solution = `La bonne réponse était « ${text(correction, 'solution')} ».`;
  const { element, open } = modal(`Question ${number}`, solution);
  element.addEventListener('close', () => element.remove());
  document.querySelector('#main')?.append(element);
  open();
}
