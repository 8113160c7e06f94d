import { catalogue } from './catalogue.ts';

/** That what is kept cannot be shown, and how long it stays; in popup and wallet. */
const FRENCH = {
  unreadableGlance: 'Les données enregistrées n’ont pas pu être lues. Balise n’y a rien changé.',
  newerData:
    'Ces données viennent d’une version plus récente de Balise. Mets Balise à jour : rien n’a été modifié.',
  shared: 'Ordinateur partagé : tout s’efface quand le navigateur se ferme.',
  /** Where a file is made on a computer that others use. */
  leavesFile:
    'Ce fichier restera dans les téléchargements de cet ordinateur : pense à le supprimer avant de partir.',
};

const ENGLISH: typeof FRENCH = {
  unreadableGlance: 'The data saved could not be read. Balise changed nothing of it.',
  newerData: 'This data comes from a newer Balise. Update Balise: nothing was changed.',
  shared: 'Shared computer: everything is erased when the browser closes.',
  leavesFile:
    'This file will stay among the downloads of this computer: remember to delete it before you leave.',
};

export const KEPT_DATA_MESSAGES = catalogue('kept-data', FRENCH, ENGLISH);
