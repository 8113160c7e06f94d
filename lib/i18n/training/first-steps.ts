import { catalogue } from '../catalogue.ts';

/** The five steps towards the certification: folded, then what they are. */
const FRENCH = {
  title: 'Les 5 étapes',
  progress: (done: number) => `${done} sur 5`,
  list: [
    'Connecte-toi à Pix avec le compte que tu utiliseras à l’examen. Vérifie ton identifiant et ton mot de passe.',
    'Ouvre « Compétences » : Balise lit la page.',
    'Commence par celles qui sont déjà commencées : un cercle presque plein, c’est un niveau 1 tout proche.',
    'Réponds jusqu’au niveau 1, clique sur « Quitter », passe à une autre. Vise 5, puis 16.',
    'Ouvre « Certification » : Pix confirme que tu es certifiable.',
  ],
  schoolAccess: 'Au collège ou au lycée : par EduConnect, l’ENT ou Médiacentre.',
  isUsual: 'C’est le compte que tu utiliseras à l’examen ?',
  confirm: 'Oui',
  deny: 'Non',
  denied: 'Déconnecte-toi de Pix, puis reprends avec le bon compte.',
  dismiss: 'Ne plus montrer ces étapes',
  done: 'fait',
  onQuestions:
    'Pendant une question, ne clique pas sur Balise : Pix peut le remarquer. Regarde la pastille en bas de la page.',
};

const ENGLISH: typeof FRENCH = {
  title: 'The 5 steps',
  progress: (done) => `${done} of 5`,
  list: [
    'Sign in to Pix with the account you will use on exam day. Check your login and your password.',
    'Open “Competences”: Balise reads the page.',
    'Start with the ones you have already begun: a circle that is almost full means that level 1 is near.',
    'Answer up to level 1, click “Quit”, go on with another. Aim for 5, then 16.',
    'Open “Certification”: Pix confirms that you can sit it.',
  ],
  schoolAccess: 'At school: by EduConnect, the ENT or Médiacentre.',
  isUsual: 'Is this the account you will use on exam day?',
  confirm: 'Yes',
  deny: 'No',
  denied: 'Sign out of Pix, then sign in with the right account.',
  dismiss: 'Do not show these steps again',
  done: 'done',
  onQuestions:
    'During a question, do not click Balise: Pix may notice. Look at the pill at the bottom of the page.',
};

export const FIRST_STEPS_MESSAGES = catalogue('training/first-steps', FRENCH, ENGLISH);
