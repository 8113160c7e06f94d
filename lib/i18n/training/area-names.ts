import type { AreaCode } from '../../domain/training/competence.ts';
import type { Language } from '../index.ts';

/** Official names of the areas. Source: pix-app.md 5. */
export const AREA_NAMES: Record<Language, Readonly<Record<AreaCode, string>>> = {
  fr: {
    '1': 'Information et données',
    '2': 'Communication et collaboration',
    '3': 'Création de contenu',
    '4': 'Protection et sécurité',
    '5': 'Environnement numérique',
  },
  en: {
    '1': 'Information and data',
    '2': 'Communication and collaboration',
    '3': 'Content creation',
    '4': 'Protection and security',
    '5': 'Digital environment',
  },
};

/** The same in a word, where there is room for no more. */
export const AREA_WORDS: Record<Language, Readonly<Record<AreaCode, string>>> = {
  fr: {
    '1': 'Information',
    '2': 'Communication',
    '3': 'Création',
    '4': 'Protection',
    '5': 'Environnement',
  },
  en: {
    '1': 'Information',
    '2': 'Communication',
    '3': 'Creation',
    '4': 'Protection',
    '5': 'Environment',
  },
};
