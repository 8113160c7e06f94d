import { part, type Part } from '../drawn/draw.ts';
import { hiddenNote } from './hidden-note.ts';
import { panel } from './panel.ts';
import type { PanelModel } from './panel-model.ts';
import { pill } from './pill.ts';

/** Everything that Balise shows in a Pix page: the panel, the pill, a note; null = nothing. Pure. */
export function shownIn(model: PanelModel): Part | null {
  const shown = shownOf(model);
  return shown && part('div', { class: 'balise', lang: model.language }, shown);
}

function shownOf(model: PanelModel): Part | null {
  if (model.justHidden) return hiddenNote(model.side, model.language, () => model.show());
  const { view } = model;
  switch (view.kind) {
    case 'panel':
      return panel(view, model);
    case 'pill':
      return pill(view, model.answered, model.language);
    case 'nothing':
      return null;
  }
}
