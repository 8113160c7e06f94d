import type { FirstSteps } from '../../lib/domain/first-steps.ts';
import { FIRST_STEPS_TITLE } from '../../lib/i18n/first-steps-title.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { part, type Part } from './draw.ts';

/** The five steps: how many are done; unfolded, what they are. */
export function firstSteps(
  steps: FirstSteps,
  language: Language,
  open: boolean,
  toOpen: (open: boolean) => void,
  /** By step-list.ts; none while it is closed. */
  list: readonly Part[],
): Part {
  const t = FIRST_STEPS_TITLE[language];
  // The browser would open it by itself: what it is to be, is said by its owner alone.
  const toggle = (event: Event) => {
    event.preventDefault();
    toOpen(!open);
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
    ...list,
  );
}
