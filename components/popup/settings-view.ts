import { part, type Part } from '../drawn/draw.ts';
import type { PanelPreferences } from '../../lib/domain/preferences.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { SETTINGS_MESSAGES } from '../../lib/i18n/settings.ts';
import { preferPanel } from '../../lib/app/actions/panel.ts';
import './settings-view.css';

/** What can be chosen: each with one line that says what it does. */
export function settingsView(panel: PanelPreferences, language: Language): Part {
  const t = SETTINGS_MESSAGES[language];
  return part(
    'section',
    { class: 'settings-view', 'data-settings': true },
    part('h2', {}, t.title),
    part(
      'label',
      { class: 'setting' },
      part('input', {
        type: 'checkbox',
        role: 'switch',
        checked: panel.shown,
        onchange: ({ currentTarget }: Event) =>
          preferPanel(panel, { shown: (currentTarget as HTMLInputElement).checked }),
      }),
      ' ',
      part(
        'span',
        {},
        part('strong', {}, t.panelShown),
        ' ',
        part('span', { class: 'what' }, t.panelShownWhat),
      ),
    ),
    part(
      'fieldset',
      { disabled: !panel.shown },
      part('legend', {}, t.panelSide),
      side('left', panel, language),
      side('right', panel, language),
    ),
  );
}

function side(value: PanelPreferences['side'], panel: PanelPreferences, language: Language): Part {
  return part(
    'label',
    {},
    part('input', {
      type: 'radio',
      name: 'side',
      value,
      checked: panel.side === value,
      onchange: () => preferPanel(panel, { side: value }),
    }),
    ` ${SETTINGS_MESSAGES[language][value]}`,
  );
}
