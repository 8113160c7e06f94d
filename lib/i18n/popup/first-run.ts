import { catalogue } from '../catalogue.ts';

/** Before anything was read: three lines, and the way to Pix. */
const FRENCH = {
  title: 'Bientôt la certification Pix ?',
  goal: 'Pour la passer, il faut le niveau 1 dans au moins 5 compétences sur 16.',
  lines: [
    'Connecte-toi à Pix avec le compte que tu utiliseras à l’examen.',
    'Ouvre « Compétences ».',
    'Reviens ici : Balise te dit où tu en es, et quoi faire ensuite.',
  ],
  done: 'fait',
  openPix: 'Ouvrir Pix',
  privacy: 'Tout reste dans ce navigateur : rien n’en sort sans que tu le demandes.',
};

const ENGLISH: typeof FRENCH = {
  title: 'Pix certification coming up?',
  goal: 'To sit it, you need level 1 in at least 5 of the 16 competences.',
  lines: [
    'Sign in to Pix with the account you will use on exam day.',
    'Open “Competences”.',
    'Come back here: Balise tells you where you stand, and what to do next.',
  ],
  done: 'done',
  openPix: 'Open Pix',
  privacy: 'Everything stays in this browser: nothing leaves it unless you ask.',
};

export const FIRST_RUN_MESSAGES = catalogue('popup/first-run', FRENCH, ENGLISH);
