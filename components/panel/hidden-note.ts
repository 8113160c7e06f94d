import type { Language } from '../../lib/i18n/index.ts';
import { PANEL_MESSAGES } from '../../lib/i18n/panel.ts';
import { part, type Part } from '../drawn/draw.ts';

/** What follows when the panel is switched off from itself: how to undo it, then or later. */
export function hiddenNote(side: 'left' | 'right', language: Language, onUndo: () => void): Part {
  const t = PANEL_MESSAGES[language];
  return part(
    'aside',
    { class: `note ${side}`, 'aria-label': 'Balise', 'data-panel-hidden': true },
    part('p', { role: 'status' }, t.hidden),
    part('button', { type: 'button', onclick: onUndo }, t.undo),
  );
}
