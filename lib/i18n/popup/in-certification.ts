import { catalogue } from '../catalogue.ts';

/** While a certification goes on, or may. */
const FRENCH = {
  silent: 'Certification en cours : Balise se tait.',
  maybe:
    'Certification en cours : Balise se tait. Tu en es sorti sans la commencer ? Recharge la page de Pix.',
  left: 'Certification commencée, sa page est fermée : Balise se tait. Elle est finie ? Ouvre ou recharge une page de Pix.',
};

const ENGLISH: typeof FRENCH = {
  silent: 'Certification under way: Balise is silent.',
  maybe:
    'Certification under way: Balise is silent. You left it without beginning? Load the Pix page again.',
  left: 'Certification begun, its page is closed: Balise is silent. Is it over? Open a Pix page, or load one again.',
};

export const IN_CERTIFICATION_MESSAGES = catalogue('popup/in-certification', FRENCH, ENGLISH);
