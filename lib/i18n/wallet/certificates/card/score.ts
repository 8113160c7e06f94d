import { catalogue } from '../../../catalogue.ts';

/** The picture of a score among Pix's levels, in words for those who do not see it. */
const FRENCH = {
  score: (score: number, most: number) => `${score} pix sur ${most}.`,
  inLevel: (level: number, from: number, to: number) =>
    `C’est le niveau ${level} sur 8, de ${from} à ${to} pix.`,
  belowLevels: (from: number) => `Il faut ${from} pix pour le niveau 1.`,
  notReachable: (levels: readonly number[]) =>
    levels.length === 1
      ? `Le niveau ${levels[0] ?? ''} ne pouvait pas être atteint ce jour-là.`
      : `Les niveaux ${levels.join(', ')} ne pouvaient pas être atteints ce jour-là.`,
};

const ENGLISH: typeof FRENCH = {
  score: (score, most) => `${score} pix out of ${most}.`,
  inLevel: (level, from, to) => `This is level ${level} of 8, from ${from} to ${to} pix.`,
  belowLevels: (from) => `It takes ${from} pix to be at level 1.`,
  notReachable: (levels) =>
    levels.length === 1
      ? `Level ${levels[0] ?? ''} could not be reached that day.`
      : `Levels ${levels.join(', ')} could not be reached that day.`,
};

export const SCORE_MESSAGES = catalogue('wallet/certificates/card/score', FRENCH, ENGLISH);
