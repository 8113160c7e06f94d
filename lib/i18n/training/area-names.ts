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
