import { catalogue } from '../catalogue.ts';

/** The frame of the wallet page: its name line, its sections, and what stands in for a lost part. */
const FRENCH = {
  title: 'Balise, ton portefeuille',
  unofficial: 'non officiel',
  sections: {
    certificates: 'Certificats',
    progress: 'Progression',
    settings: 'Réglages',
    help: 'Aide',
    parents: 'Page pour mes parents',
  },
  navigation: 'Parties du portefeuille',
  skip: 'Aller au contenu',
  accountWithoutName: 'Compte Pix',
  switchAccount: 'Changer de compte',
  lock: { off: 'Sans verrou', open: 'Verrou ouvert', locked: 'Verrouillé' },
  loading: 'Ouverture…',
  partFailed: 'Cette partie n’a pas pu s’ouvrir. Recharge la page : rien n’est perdu.',
};

const ENGLISH: typeof FRENCH = {
  title: 'Balise, your wallet',
  unofficial: 'unofficial',
  sections: {
    certificates: 'Certificates',
    progress: 'Progress',
    settings: 'Settings',
    help: 'Help',
    parents: 'Page for my parents',
  },
  navigation: 'Parts of the wallet',
  skip: 'Skip to the content',
  accountWithoutName: 'Pix account',
  switchAccount: 'Switch account',
  lock: { off: 'No lock', open: 'Lock open', locked: 'Locked' },
  loading: 'Opening…',
  partFailed: 'This part could not open. Load the page again: nothing is lost.',
};

export const SHELL_MESSAGES = catalogue('wallet/shell', FRENCH, ENGLISH);
