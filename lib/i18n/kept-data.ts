/** How long what is kept stays, and that it cannot be shown; in popup and wallet. */
const FRENCH = {
  shared: 'Ordinateur partagé : tout s’efface quand le navigateur se ferme.',
  unreadableGlance: 'Les données gardées n’ont pas pu être lues. Elles sont intactes.',
  newerData:
    'Ces données viennent d’une version plus récente de Balise. Mets Balise à jour : rien n’a été modifié.',
};

const ENGLISH: typeof FRENCH = {
  shared: 'Shared computer: everything goes when the browser closes.',
  unreadableGlance: 'The data kept could not be read. It is intact.',
  newerData: 'This data comes from a newer Balise. Update Balise: nothing was changed.',
};

export const KEPT_DATA_MESSAGES = { fr: FRENCH, en: ENGLISH };
