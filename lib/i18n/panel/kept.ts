import { catalogue } from '../catalogue.ts';

/** That what a page of Pix told is kept, and where. */
const FRENCH = {
  disk: 'Rangé dans ton portefeuille Balise, sur cet ordinateur.',
  memory: 'Rangé dans ton portefeuille Balise, jusqu’à la fermeture du navigateur.',
  inbox: 'Reçu : Balise le rangera quand tu déverrouilleras le portefeuille.',
  missesPdf: 'Il ne manque que le PDF : clique sur « Télécharger ».',
  see: 'Voir',
};

const ENGLISH: typeof FRENCH = {
  disk: 'Saved in your Balise wallet, on this computer.',
  memory: 'Saved in your Balise wallet, until the browser closes.',
  inbox: 'Received: Balise will save it when you unlock the wallet.',
  missesPdf: 'Only the PDF is missing: click “Download”.',
  see: 'See',
};

export const KEPT_MESSAGES = catalogue('panel/kept', FRENCH, ENGLISH);
