import { catalogue } from '../../catalogue.ts';

/** How certificates come in: beside the cards, and where there is none yet. */
const FRENCH = {
  add: 'Ajouter un certificat',
  byHand: 'Saisir un certificat à la main',
  auto: {
    title: 'Tes certificats arrivent tout seuls',
    text: 'Ouvre « Mes certifications » sur Pix : Balise les ajoute ici.',
    open: 'Ouvrir Mes certifications',
  },

  empty: {
    title: 'Aucun certificat pour l’instant',
    titleUnread: 'Ajouter un certificat',
    lead: 'Tes certificats Pix arrivent ici : score, code, PDF, et un rappel avant le renouvellement. Tout reste dans ce navigateur.',
    onPix: 'Tu as un compte Pix ?',
    onPixText: 'Ouvre « Mes certifications » : tes certificats arrivent ici tout seuls.',
    onPaper: 'Tu n’as que le papier ?',
    onPaperText: 'Recopie le code et la date. Pas besoin de compte Pix.',
    fill: 'Saisir à la main',
  },
};

const ENGLISH: typeof FRENCH = {
  add: 'Add a certificate',
  byHand: 'Type in a certificate by hand',
  auto: {
    title: 'Your certificates arrive on their own',
    text: 'Open “My certifications” on Pix: Balise adds them here.',
    open: 'Open My certifications',
  },

  empty: {
    title: 'No certificate yet',
    titleUnread: 'Add a certificate',
    lead: 'Your Pix certificates arrive here: score, code, PDF, and a reminder before the renewal. Everything stays in this browser.',
    onPix: 'You have a Pix account?',
    onPixText: 'Open “My certifications”: your certificates arrive here on their own.',
    onPaper: 'Only the paper?',
    onPaperText: 'Copy the code and the date. No Pix account needed.',
    fill: 'Type it in',
  },
};

export const WAYS_IN_MESSAGES = catalogue('wallet/certificates/ways-in', FRENCH, ENGLISH);
