import { catalogue } from '../catalogue.ts';

/** The mute pill of question pages: a name, then one of these. */
const FRENCH = {
  remaining: (remaining: number, level: number) =>
    `${remaining === 1 ? 'plus qu’un pix' : `${remaining} pix`} avant le niveau ${level}`,
  remainingAtStart: (remaining: number) => `il manquait ${remaining} pix au début`,
  highest: 'au plus haut niveau',
  unknown: 'niveau pas encore lu',
  reached: (level: number) => `Niveau ${level} atteint`,
  count: (count: number, goal: number) => `${count} sur ${goal}`,
  fifth: '5 sur 5 !',
  /** Follows the level reached. */
  mayQuit: 'Tu peux cliquer sur Quitter.',
  /** The same, while a message of Pix’s lies over « Quitter ». */
  closeThenQuit: 'Ferme le message de Pix, puis tu peux cliquer sur Quitter.',
};

const ENGLISH: typeof FRENCH = {
  remaining: (remaining, level) =>
    `${remaining === 1 ? 'only 1' : remaining} pix to level ${level}`,
  remainingAtStart: (remaining) => `${remaining} pix were missing at the start`,
  highest: 'at the highest level',
  unknown: 'level not read yet',
  reached: (level) => `Level ${level} reached`,
  count: (count, goal) => `${count} of ${goal}`,
  fifth: '5 of 5!',
  mayQuit: 'You can click Quit.',
  closeThenQuit: 'Close Pix’s message, then you can click Quit.',
};

export const PILL_MESSAGES = catalogue('panel/pill', FRENCH, ENGLISH);
