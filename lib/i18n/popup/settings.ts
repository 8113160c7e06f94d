import { catalogue } from '../catalogue.ts';

/** What can be chosen in the popup. */
const FRENCH = {
  title: 'Réglages',
  panelShown: 'Panneau dans Pix',
  panelShownWhat:
    'Montre la prochaine compétence sur les pages de Pix, jamais pendant une certification.',
  panelSide: 'Côté du panneau',
  left: 'Gauche',
  right: 'Droite',
  all: 'Tous les réglages',
};

const ENGLISH: typeof FRENCH = {
  title: 'Settings',
  panelShown: 'Panel in Pix',
  panelShownWhat: 'Shows the next competence on Pix’s pages, never during a certification.',
  panelSide: 'Side of the panel',
  left: 'Left',
  right: 'Right',
  all: 'All settings',
};

export const SETTINGS_MESSAGES = catalogue('popup/settings', FRENCH, ENGLISH);
