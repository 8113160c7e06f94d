import type { PanelPreferences } from '../../domain/preferences.ts';
import { send } from '../messages/send.ts';

/** What was chosen and is not drawn yet: the next choice must not undo it. */
let wanted: Partial<PanelPreferences> = {};

/** Asks for a change of what is shown of the panel's settings. */
export function preferPanel(shown: PanelPreferences, more: Partial<PanelPreferences>): void {
  const said = { ...wanted, ...more };
  wanted = said;
  void send({ type: 'set-panel', panel: { ...shown, ...said } }).finally(() => {
    if (wanted === said) wanted = {};
  });
}
