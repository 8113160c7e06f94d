import { type Resource, linkedIds, number, text } from '../../records.ts';
import { el } from '../dom.ts';

/** Tabs of areas over lists of competences; null without a tree. Source: `pix-app.md 4.9`. */
export function certificateCompetences(included: readonly Resource[]): HTMLElement | null {
  const areas = included.filter(({ type }) => type === 'areas');
  if (areas.length === 0) return null;
  const panels = areas.map((area, rank) => panel(area, rank, included));
  const tabs = areas.map((area, rank) =>
    el(
      'button',
      {
        role: 'tab',
        type: 'button',
        'data-area-code': text(area, 'code'),
        'aria-controls': `area-${rank}`,
        click: () => show(rank),
      },
      text(area, 'title'),
    ),
  );
  const show = (shown: number) => {
    panels.forEach((each, rank) => (each.hidden = rank !== shown));
    tabs.forEach((tab, rank) => tab.setAttribute('aria-selected', String(rank === shown)));
  };
  show(0);
  return el(
    'section',
    { class: 'certificate-competences-details' },
    el('div', { role: 'tablist', class: 'certificate-competences-details__tabs' }, ...tabs),
    ...panels,
  );
}

function panel(area: Resource, rank: number, included: readonly Resource[]): HTMLElement {
  const ids = linkedIds(area, 'result-competences');
  const competences = included.filter(
    ({ type, id }) => type === 'result-competences' && ids.includes(id),
  );
  return el(
    'div',
    { role: 'tabpanel', id: `area-${rank}` },
    el(
      'ul',
      {},
      ...competences.map((competence) => {
        const level = number(competence, 'level') ?? -1;
        return el(
          'li',
          { 'data-competence-index': text(competence, 'index') },
          el('span', {}, text(competence, 'name')),
          el('strong', {}, level < 0 ? '-' : String(level)),
        );
      }),
    ),
  );
}
