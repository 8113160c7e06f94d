import type { AreaCode } from '../../domain/training/competence.ts';
import { catalogue } from '../catalogue.ts';

/** Official names of the areas. Source: pix-app.md 5. */
const FRENCH: Readonly<Record<AreaCode, string>> = {
  '1': 'Information et données',
  '2': 'Communication et collaboration',
  '3': 'Création de contenu',
  '4': 'Protection et sécurité',
  '5': 'Environnement numérique',
};

const ENGLISH: typeof FRENCH = {
  '1': 'Information and data',
  '2': 'Communication and collaboration',
  '3': 'Content creation',
  '4': 'Protection and security',
  '5': 'Digital environment',
};

export const AREA_NAMES = catalogue('training/area-names', FRENCH, ENGLISH);
