import type { FirstSteps } from '../../lib/domain/first-steps.ts';
import { FIRST_STEPS_TITLE } from '../../lib/i18n/first-steps-title.ts';
import { FIRST_STEPS_MESSAGES } from '../../lib/i18n/first-steps.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { part, type Part } from './draw.ts';
import type { PanelModel } from './panel-model.ts';

/** One tap says that this account is the usual one, as in components/UsualAccount.svelte. */
export function usualAccount(language: Language, onConfirm: () => void): Part {
  const t = FIRST_STEPS_MESSAGES[language];
  const button = part('button', { type: 'button', onclick: onConfirm }, t.confirm);
  return part('p', { class: 'usual-account' }, `${t.isUsual} `, button);
}

/** The five steps, as in Steps.svelte and StepList.svelte of the popup; what is closed is not made. */
export function firstSteps(steps: FirstSteps, open: boolean, model: PanelModel): Part {
  const t = FIRST_STEPS_TITLE[model.language];
  // The browser would open it by itself: what it is to be, is said by its owner alone.
  const toggle = (event: Event) => {
    event.preventDefault();
    model.openSteps(!open);
  };
  return part(
    'details',
    { class: 'first-steps', open, 'data-first-steps': true },
    part(
      'summary',
      { onclick: toggle },
      part('strong', {}, t.title),
      ' ',
      part('span', {}, t.progress(steps.filter(Boolean).length)),
    ),
    ...(open ? opened(steps, model) : []),
  );
}

function opened(steps: FirstSteps, model: PanelModel): Part[] {
  const t = FIRST_STEPS_MESSAGES[model.language];
  const toDo = (index: number) =>
    index === 0
      ? [
          part('span', { class: 'more' }, t.schoolAccess),
          usualAccount(model.language, () => model.confirmAccount()),
        ]
      : [];
  const list = t.list.map((step, index) => {
    const isDone = steps[index] ?? false;
    const more = isDone ? [part('span', { class: 'visually-hidden' }, `(${t.done})`)] : toDo(index);
    return part(
      'li',
      { 'data-step': index + 1, 'data-done': String(isDone) },
      part('span', { class: 'mark', 'aria-hidden': 'true' }, isDone ? '✓' : String(index + 1)),
      part('div', {}, `${step} `, ...more),
    );
  });
  return [
    part('ol', {}, ...list),
    part('p', { class: 'more' }, t.onQuestions),
    part(
      'button',
      { type: 'button', class: 'dismiss', onclick: () => model.dismissSteps() },
      t.dismiss,
    ),
  ];
}
