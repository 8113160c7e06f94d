/** Before anything was read. */
const FRENCH = {
  title: 'Bientôt la certification Pix ?',
  goal: 'Pour la passer, il faut le niveau 1 dans au moins 5 compétences. Balise te montre où tu en es.',
  openPix: 'Ouvrir Pix',
  privacy: 'Tout reste dans ce navigateur : rien n’en sort sans que tu le demandes.',
};

const ENGLISH: typeof FRENCH = {
  title: 'Pix certification coming up?',
  goal: 'To sit it, you need level 1 in at least 5 competences. Balise shows you where you stand.',
  openPix: 'Open Pix',
  privacy: 'Everything stays in this browser: nothing leaves it unless you ask.',
};

export const FIRST_RUN_MESSAGES = { fr: FRENCH, en: ENGLISH };
