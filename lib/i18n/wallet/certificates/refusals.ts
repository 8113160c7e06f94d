import { catalogue } from '../../catalogue.ts';

/** Why what a person asked of a certificate could not be done. */
const FRENCH = {
  school: 'Ton établissement l’a réglé autrement. Rien n’a été modifié.',
  'school-question':
    'Dis d’abord, dans le portefeuille, ce que devient ce qui est gardé sur cet ordinateur. Rien n’a été modifié.',
  'key-missing': 'La clé de ce qui est gardé a disparu du navigateur : rien n’a changé.',
  full: 'Il n’y a plus de place dans le navigateur : rien n’a changé. Supprime un certificat ou un fichier, puis recommence.',
  newer:
    'Ces données viennent d’une version plus récente de Balise. Mets Balise à jour : rien n’a été modifié.',
  locked: 'Le portefeuille est verrouillé : déverrouille-le d’abord. Rien n’a été modifié.',
  failed: 'Cela n’a pas pu être enregistré. Réessaie : rien n’est perdu.',
};

const ENGLISH: typeof FRENCH = {
  school: 'Your school set it otherwise. Nothing was changed.',
  'school-question':
    'First say, in the wallet, what becomes of what is kept on this computer. Nothing was changed.',
  'key-missing': 'The browser has lost the key of what is kept: nothing changed.',
  full: 'No room left in the browser: nothing changed. Delete a certificate or a file, then try again.',
  newer: 'A newer Balise wrote these data. Update Balise: nothing was changed.',
  locked: 'The wallet is locked: unlock it first. Nothing was changed.',
  failed: 'This could not be saved. Try again: nothing is lost.',
};

export const REFUSAL_MESSAGES = catalogue('wallet/certificates/refusals', FRENCH, ENGLISH);
