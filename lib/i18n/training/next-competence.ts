import type { TooLate, TrainingAction } from '../../domain/training/next-competence.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { english, french } from '../format/formats.ts';

/** Behind « plus »: none of the others is left. */
export function onlyPix(remaining: number): string {
  return french.plural(remaining, { one: 'qu’un pix', other: `que ${remaining} pix` });
}

/** What to do now, and why. */
const FRENCH = {
  nextNow: 'À faire maintenant',
  nextLater: 'Rien à faire aujourd’hui',
  nextAside: 'Tout ce qui reste est mis de côté',
  asideWhere: 'Pour en reprendre une : le portefeuille, « Progression ».',
  nextDone: 'Plus rien à gagner',
  why: (action: TrainingAction, remaining: number, level: number) => {
    const left = `${remaining} pix avant le niveau ${level}`;
    const onlyLeft = `${onlyPix(remaining)} avant le niveau ${level}`;
    if (action === 'resume') return `Plus ${onlyLeft}`;
    if (action === 'retry') return `À retenter : plus ${onlyLeft}`;
    return `Pas commencée : ${left}`;
  },
  train: {
    start: 'Commencer sur Pix',
    resume: 'Reprendre sur Pix',
    retry: 'Retenter sur Pix',
  } satisfies Record<TrainingAction, string>,
  trainHere: {
    start: 'Commencer',
    resume: 'Reprendre',
    retry: 'Retenter',
  } satisfies Record<TrainingAction, string>,
  retryOn: (name: string, day: PlainDate) => `${name} : à retenter le ${french.soonDate(day)}`,
  tooLate: {
    'that-day': 'le jour de ta certification',
    after: 'après ta certification',
  } satisfies Record<TooLate, string>,
  retryUndated: (name: string) => `${name} : à retenter plus tard, Pix ne dit pas quand`,
  waitingWhy: 'Pix fait attendre quelques jours avant un nouvel essai.',
  everythingDone: 'Tout ce qui a été lu est au plus haut niveau possible.',
};

const ENGLISH: typeof FRENCH = {
  nextNow: 'Do now',
  nextLater: 'Nothing to do today',
  nextAside: 'All that is left is put aside',
  asideWhere: 'To take one back: the wallet, “Progress”.',
  nextDone: 'Nothing left to gain',
  why: (action, remaining, level) => {
    const left = `${remaining} pix to level ${level}`;
    if (action === 'resume') return `Only ${left}`;
    if (action === 'retry') return `Try again: only ${left}`;
    return `Not begun: ${left}`;
  },
  train: {
    start: 'Start on Pix',
    resume: 'Resume on Pix',
    retry: 'Try again on Pix',
  },
  trainHere: { start: 'Start', resume: 'Resume', retry: 'Try again' },
  retryOn: (name, day) => `${name}: try again on ${english.soonDate(day)}`,
  tooLate: {
    'that-day': 'the day of your certification',
    after: 'after your certification',
  },
  retryUndated: (name) => `${name}: try again later, Pix does not say when`,
  waitingWhy: 'Pix asks for some days before another try.',
  everythingDone: 'All that was read is at the highest level possible.',
};

export const NEXT_COMPETENCE_MESSAGES = { fr: FRENCH, en: ENGLISH };
