import { onlyPix } from '../training/next-competence.ts';

/** The mute pill of question pages. */
const FRENCH = {
  remaining: (remaining: number, level: number) =>
    `plus ${onlyPix(remaining)} avant le niveau ${level}`,
  remainingAtStart: (remaining: number, level: number) =>
    `${remaining} pix avant le niveau ${level}, au départ`,
  highest: 'au plus haut niveau',
  unknown: 'niveau pas encore lu',
  reached: (level: number) => `Niveau ${level} atteint`,
  /** Follows the level reached. */
  mayQuit: ' : tu peux cliquer sur Quitter',
  /** The same, while a message of Pix’s lies over « Quitter ». */
  closeThenQuit: ' : ferme le message de Pix, puis tu peux cliquer sur Quitter',
};

const ENGLISH: typeof FRENCH = {
  remaining: (remaining, level) => `only ${remaining} pix to level ${level}`,
  remainingAtStart: (remaining, level) => `${remaining} pix to level ${level} at the start`,
  highest: 'at the highest level',
  unknown: 'level not read yet',
  reached: (level) => `Level ${level} reached`,
  mayQuit: ': you may click on Quit',
  closeThenQuit: ': close Pix’s message, then you may click on Quit',
};

export const PILL_MESSAGES = { fr: FRENCH, en: ENGLISH };
