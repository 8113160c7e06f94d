/** The five steps towards the certification: folded, then what they are. */
const FRENCH = {
  title: 'Les 5 étapes',
  progress: (done: number) => `${done} sur 5`,
  list: [
    'Connecte-toi à Pix avec ton compte habituel, celui du jour J, et vérifie tes identifiants.',
    'Ouvre « Compétences » : Balise lit la page.',
    'Repère d’abord les compétences déjà commencées : plus le cercle est plein, plus le niveau 1 est proche.',
    'Réponds jusqu’au niveau 1, clique sur « Quitter », passe à une autre. Vise 5, puis 16.',
    'Ouvre « Certification » : Pix confirme que tu es certifiable.',
  ],
  schoolAccess: 'Au collège ou au lycée : par EduConnect, l’ENT ou Médiacentre.',
  isUsual: 'C’est ton compte habituel ?',
  confirm: 'Oui',
  dismiss: 'Ne plus montrer ces étapes',
  done: 'fait',
  onQuestions:
    'Pendant une question, ne clique pas sur Balise : regarde la pastille de la page, ou l’icône.',
};

const ENGLISH: typeof FRENCH = {
  title: 'The 5 steps',
  progress: (done) => `${done} of 5`,
  list: [
    'Sign in to Pix with your usual account, the one for the day itself, and make sure of your login details.',
    'Open “Competences”: Balise reads the page.',
    'Spot the competences already begun, they come first: the fuller the circle, the closer to level 1.',
    'Answer up to level 1, click “Quit”, go on with another. Aim at 5, then 16.',
    'Open “Certification”: Pix confirms that you are certifiable.',
  ],
  schoolAccess: 'At school: by EduConnect, the ENT or Médiacentre.',
  isUsual: 'Is this your usual account?',
  confirm: 'Yes',
  dismiss: 'Do not show these steps again',
  done: 'done',
  onQuestions:
    'During a question, do not click on Balise: look at the pill on the page, or at the icon.',
};

export const FIRST_STEPS_MESSAGES = { fr: FRENCH, en: ENGLISH };
