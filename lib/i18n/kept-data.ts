/** That what is kept cannot be shown, and how long it stays; in popup and wallet. */
const FRENCH = {
  unreadableGlance: 'Les données gardées n’ont pas pu être lues. Elles sont intactes.',
  newerData:
    'Ces données viennent d’une version plus récente de Balise. Mets Balise à jour : rien n’a été modifié.',
  shared: 'Ordinateur partagé : tout s’efface quand le navigateur se ferme.',
};

const ENGLISH: typeof FRENCH = {
  unreadableGlance: 'The data kept could not be read. It is intact.',
  newerData: 'This data comes from a newer Balise. Update Balise: nothing was changed.',
  shared: 'Shared computer: everything goes when the browser closes.',
};

export const KEPT_DATA_MESSAGES = { fr: FRENCH, en: ENGLISH };
