import { part, type Part, type Shown } from './draw.ts';
import { hiddenNote } from './hidden-note.ts';
import { panel } from './panel.ts';
import type { PanelModel } from './panel-model.ts';
import { pill } from './pill.ts';

/** Everything that Balise shows in a Pix page: the panel, the pill, a note, or nothing. Pure. */
export function shownIn(model: PanelModel): Part {
  return part('div', { class: 'balise', lang: model.language }, shownOf(model));
}

function shownOf(model: PanelModel): Shown {
  const { view, side, language, answered } = model;
  if (model.justHidden) return hiddenNote(side, language, () => model.show());
  if (view.kind === 'pill') return pill(view, answered, language);
  return view.kind === 'panel' && panel(view, model);
}
