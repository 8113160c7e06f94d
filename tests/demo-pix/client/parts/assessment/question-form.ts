import type { Question } from '../../assessment.ts';
import { el } from '../dom.ts';

const SKIPPED = '#ABAND#';

/** A question with one text field; `answer` gets what was typed, or `SKIPPED`. */
export function questionForm(question: Question, answer: (value: string) => void): HTMLElement {
  const field = el('input', {
    class: 'challenge-response__field',
    type: 'text',
    name: 'mot',
    autocomplete: 'off',
    'aria-label': 'Réponse',
  });
  const skip = { class: 'challenge-actions__skip', type: 'button', click: () => answer(SKIPPED) };
  const form = el(
    'form',
    { class: 'challenge-response' },
    field,
    el(
      'div',
      { class: 'challenge-actions' },
      el('button', skip, 'Je passe'),
      el(
        'button',
        { class: 'pix-button challenge-actions__validate', type: 'submit' },
        'Je valide',
      ),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    answer(field.value);
  });
  return el(
    'div',
    { class: 'challenge__content' },
    el('p', { class: 'challenge-statement__instruction' }, question.instruction),
    form,
  );
}
