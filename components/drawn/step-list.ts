import type { FirstSteps } from '../../lib/domain/first-steps.ts';
import { FIRST_STEPS_MESSAGES } from '../../lib/i18n/first-steps.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { part, type Part, type Shown } from './draw.ts';

interface Asks {
  /** Null when nobody is signed in: there is no account to confirm. */
  confirmAccount: (() => void) | null;
  dismissSteps: () => void;
}

/** What the five steps say when unfolded; each ticks itself once Balise saw it happen. */
export function stepList(steps: FirstSteps, language: Language, asks: Asks): Part[] {
  const t = FIRST_STEPS_MESSAGES[language];
  const more = (index: number): Shown[] => {
    if (steps[index]) return [part('span', { class: 'visually-hidden' }, `(${t.done})`)];
    if (index > 0) return [];
    return [
      part('span', { class: 'more' }, t.schoolAccess),
      asks.confirmAccount !== null && usualAccount(language, () => asks.confirmAccount?.()),
    ];
  };
  const list = t.list.map((step, index) =>
    part(
      'li',
      { 'data-step': index + 1, 'data-done': String(steps[index] ?? false) },
      part(
        'span',
        { class: 'mark', 'aria-hidden': 'true' },
        steps[index] ? '✓' : String(index + 1),
      ),
      part('div', {}, `${step} `, ...more(index)),
    ),
  );
  const dismiss = () => asks.dismissSteps();
  return [
    part('ol', {}, ...list),
    part('p', { class: 'more' }, t.onQuestions),
    part('button', { type: 'button', class: 'dismiss', onclick: dismiss }, t.dismiss),
  ];
}

/** One tap says that this account is the one for the day of the certification. */
export function usualAccount(language: Language, onConfirm: () => void): Part {
  const t = FIRST_STEPS_MESSAGES[language];
  const button = part('button', { type: 'button', onclick: onConfirm }, t.confirm);
  return part('p', { class: 'usual-account' }, `${t.isUsual} `, button);
}
