import { catalogue } from '../catalogue.ts';

/** While a certification goes on, or may. */
const FRENCH = {
  silent: 'Certification en cours : Balise se tait.',
  maybe:
    'Certification en cours : Balise se tait. Tu en es sorti sans la commencer ? Recharge la page de Pix.',
};

const ENGLISH: typeof FRENCH = {
  silent: 'Certification under way: Balise is silent.',
  maybe:
    'Certification under way: Balise is silent. You left it without beginning? Load the Pix page again.',
};

export const IN_CERTIFICATION_MESSAGES = catalogue('popup/in-certification', FRENCH, ENGLISH);
