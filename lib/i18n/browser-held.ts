import type { CompetenceCode } from '../domain/competence.ts';
import { CERTIFICATE_STANDING_MESSAGES, type StandingKey } from './certificate-standing.ts';
import { FULL_NAMES } from './full-names.ts';
import type { Language } from './index.ts';

/**
 * Sentences that the browser holds for the worker, which starts often and says one of them at most.
 * What depends on a number or a day stays with the worker (alerts.ts, toolbar.ts).
 */
const FRENCH = {
  empty: 'Balise (non officiel) : ouvre Pix pour voir où tu en es',
  lastDay: 'C’est aujourd’hui.',
  passed: 'La date est passée.',
  openWallet: 'Clique pour ouvrir ton portefeuille.',
  resultTitle: 'Ton résultat Pix est arrivé',
  openResult: 'Certification obtenue. Clique pour ouvrir ton portefeuille.',
};

const ENGLISH: typeof FRENCH = {
  empty: 'Balise (unofficial): open Pix to see where you stand',
  lastDay: 'That is today.',
  passed: 'That day has passed.',
  openWallet: 'Click to open your wallet.',
  resultTitle: 'Your Pix result is here',
  openResult: 'Certification obtained. Click to open your wallet.',
};

export const BROWSER_HELD_MESSAGES = { fr: FRENCH, en: ENGLISH };

export type HeldKey = keyof typeof FRENCH | StandingKey | CompetenceCode;

/** Says a sentence, or the official name of a competence, in the language that Balise speaks. */
export type Say = (key: HeldKey) => string;

/** All that the browser is given to hold. */
export const BROWSER_HELD: Record<Language, Readonly<Record<HeldKey, string>>> = {
  fr: {
    ...BROWSER_HELD_MESSAGES.fr,
    ...CERTIFICATE_STANDING_MESSAGES.fr,
    ...FULL_NAMES.fr,
  },
  en: {
    ...BROWSER_HELD_MESSAGES.en,
    ...CERTIFICATE_STANDING_MESSAGES.en,
    ...FULL_NAMES.en,
  },
};
