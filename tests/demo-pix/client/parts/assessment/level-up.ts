import { el } from '../dom.ts';

/** The level-up toast, shown while the address says so. Source: `pix-app.md 4.5`. */
export function levelUp(query: URLSearchParams): HTMLElement | null {
  const level = query.get('newLevel');
  if (!level) return null;
  const close = {
    class: 'levelup__close',
    type: 'button',
    'aria-label': 'Fermer',
    click: () => toast.remove(),
  };
  const toast = el(
    'div',
    { class: 'levelup' },
    el('div', { class: 'levelup__icon' }, el('span', { class: 'levelup__icon-card-level' }, level)),
    el(
      'div',
      { class: 'levelup__competence levelup-competence' },
      el('p', { class: 'levelup-competence__level' }, `Niveau ${level} gagné !`),
      el('p', { class: 'levelup-competence__name' }, query.get('competenceLeveled') ?? ''),
    ),
    el('button', close, '×'),
  );
  return toast;
}
