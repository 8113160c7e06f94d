import type { TooLate, TrainingAction } from '../../domain/training/next-competence.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { english, french } from '../format/formats.ts';
import { catalogue } from '../catalogue.ts';

/** Up to here little is left. */
const FEW = 4;

/** What is left before a level, to go on after other words: « plus que 2 pix », « encore 6 pix ». */
export function pixLeft(remaining: number): string {
  if (remaining > FEW) return `encore ${remaining} pix`;
  return french.plural(remaining, { one: 'plus qu’un pix', other: `plus que ${remaining} pix` });
}

/** The same at the head of a sentence. */
const atHead = (remaining: number) => pixLeft(remaining).replace(/^./, (one) => one.toUpperCase());

/** What to do now, and why. */
const FRENCH = {
  nextNow: 'À faire maintenant',
  nextLater: 'Rien à faire aujourd’hui',
  nextAside: 'Tu as mis de côté tout ce qui reste',
  asideWhere: 'Pour en reprendre une : le portefeuille, « Progression ».',
  nextUnread: (count: number) =>
    french.plural(count, {
      one: '1 compétence pas encore lue',
      other: `${count} compétences pas encore lues`,
    }),
  unreadWhere: 'Ouvre « Compétences » sur Pix : Balise lit la page, puis te dit la suite.',
  openCompetences: 'Ouvrir Compétences',
  nextDone: 'Tout est au maximum, bravo !',
  why: (action: TrainingAction, remaining: number, level: number) => {
    const before = `avant le niveau ${level}`;
    if (action === 'resume') return `${atHead(remaining)} ${before}`;
    if (action === 'retry') return `À retenter : ${pixLeft(remaining)} ${before}`;
    return `Pas commencée : ${remaining} pix ${before}`;
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
  retryOn: (name: string, day: PlainDate) => `${name} : à retenter le ${french.soonDate(day)}`,
  tooLate: {
    'that-day': 'le jour de ta certification',
    after: 'après ta certification',
  } satisfies Record<TooLate, string>,
  retryUndated: (name: string) => `${name} : à retenter plus tard, Pix ne dit pas quand`,
  waitingWhy: 'Pix demande d’attendre quelques jours entre deux essais.',
  everythingDone: 'Les 16 compétences sont au plus haut niveau possible.',
};

const ENGLISH: typeof FRENCH = {
  nextNow: 'Next up',
  nextLater: 'Nothing to do today',
  nextAside: 'You have put aside all that is left',
  asideWhere: 'To take one back: the wallet, “Progress”.',
  nextUnread: (count) =>
    english.plural(count, {
      one: '1 competence not read yet',
      other: `${count} competences not read yet`,
    }),
  unreadWhere: 'Open “Competences” on Pix: Balise reads the page, then says what comes next.',
  openCompetences: 'Open Competences',
  nextDone: 'Everything is at the highest, well done!',
  why: (action, remaining, level) => {
    const left = `${remaining} pix to level ${level}`;
    const only = remaining > FEW ? '' : 'only ';
    if (action === 'resume') return remaining > FEW ? `Another ${left}` : `Only ${left}`;
    if (action === 'retry') return `Try again: ${only}${left}`;
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
  waitingWhy: 'Pix asks you to wait some days between two tries.',
  everythingDone: 'All 16 competences are at the highest level possible.',
};

export const NEXT_COMPETENCE_MESSAGES = catalogue('training/next-competence', FRENCH, ENGLISH);
