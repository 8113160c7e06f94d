import type { TrainingAction } from '../../domain/training/next-competence.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { english, french } from '../format/formats.ts';
import { catalogue } from '../catalogue.ts';

/** Where a pupil stands in each competence, and what its circle leads to. */
const FRENCH = {
  competences: 'Les 16 compétences',
  standing: (level: number, remaining: number) =>
    `niveau ${level}, ${remaining} pix avant le suivant`,
  toGain: (level: number, remaining: number) => `niveau ${level}, ${remaining} pix à gagner`,
  standingHighest: (level: number) => `niveau ${level}, le plus haut possible`,
  standingNotStarted: 'pas commencée',
  standingUnknown: 'pas encore lue',
  retryOn: (day: PlainDate) => `à retenter le ${french.soonDate(day)}`,
  retryUndated: 'à retenter, Pix ne dit pas quand',
  atRest: 'Choisis un cercle pour voir sa compétence. Plein = niveau 1.',
  open: {
    start: 'Commencer',
    resume: 'Reprendre',
    retry: 'Retenter',
    look: 'Voir sur Pix',
  } satisfies Record<TrainingAction | 'look', string>,
};

const ENGLISH: typeof FRENCH = {
  competences: 'The 16 competences',
  standing: (level, remaining) => `level ${level}, ${remaining} pix to the next`,
  toGain: (level, remaining) => `level ${level}, ${remaining} pix to gain`,
  standingHighest: (level) => `level ${level}, the highest possible`,
  standingNotStarted: 'not begun',
  standingUnknown: 'not read yet',
  retryOn: (day) => `try again on ${english.soonDate(day)}`,
  retryUndated: 'to try again, Pix does not say when',
  atRest: 'Choose a circle to see its competence. Full = level 1.',
  open: { start: 'Start', resume: 'Resume', retry: 'Try again', look: 'See on Pix' },
};

export const COMPETENCE_GRID_MESSAGES = catalogue('training/competence-grid', FRENCH, ENGLISH);
