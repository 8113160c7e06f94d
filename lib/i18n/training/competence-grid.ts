/** Where a pupil stands in each competence. */
const FRENCH = {
  competences: 'Les 16 compétences',
  standing: (level: number, remaining: number) =>
    `niveau ${level}, ${remaining} pix avant le suivant`,
  standingHighest: (level: number) => `niveau ${level}, le plus haut possible`,
  standingNotStarted: 'pas commencée',
  standingUnknown: 'pas encore lue',
};

const ENGLISH: typeof FRENCH = {
  competences: 'The 16 competences',
  standing: (level, remaining) => `level ${level}, ${remaining} pix to the next`,
  standingHighest: (level) => `level ${level}, the highest possible`,
  standingNotStarted: 'not begun',
  standingUnknown: 'not read yet',
};

export const COMPETENCE_GRID_MESSAGES = { fr: FRENCH, en: ENGLISH };
