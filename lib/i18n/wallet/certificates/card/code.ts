import { catalogue } from '../../../catalogue.ts';

/** The verification code, masked until it is asked for. */
const FRENCH = {
  label: 'Code',
  masked: 'masqué',
  show: 'Voir',
  showWhat: 'Voir le code de vérification',
  hide: 'Masquer',
  hideWhat: 'Masquer le code de vérification',
  copy: 'Copier',
  copyWhat: 'Copier le code de vérification',
  verify: 'Vérifier sur Pix',
  copied: 'Code copié.',
  copyFailed: 'La copie n’a pas marché : affiche le code et recopie-le.',
  reason: 'Toute personne qui a ce code peut voir ton nom et ta date de naissance sur Pix.',
};

const ENGLISH: typeof FRENCH = {
  label: 'Code',
  masked: 'masked',
  show: 'Show',
  showWhat: 'Show the verification code',
  hide: 'Hide',
  hideWhat: 'Hide the verification code',
  copy: 'Copy',
  copyWhat: 'Copy the verification code',
  verify: 'Check on Pix',
  copied: 'Code copied.',
  copyFailed: 'Copying did not work: show the code and write it down.',
  reason: 'Anyone who has this code can see your name and birth date on Pix.',
};

export const CODE_MESSAGES = catalogue('wallet/certificates/card/code', FRENCH, ENGLISH);
