import { currentProfile } from '../../store.ts';
import { el } from '../dom.ts';

export function hexagonScore(): HTMLElement {
  return el(
    'div',
    { class: 'hexagon-score' },
    el(
      'div',
      { class: 'hexagon-score__content' },
      el('span', { class: 'hexagon-score-content__title' }, 'pix'),
      el(
        'span',
        { class: 'hexagon-score-content__pix-score' },
        String(currentProfile()?.pixScore ?? '–'),
      ),
      el('span', { class: 'hexagon-score-content__pix-total' }, '1024'),
    ),
  );
}
