import type { AreaCode } from '../../domain/training/competence.ts';
import { catalogue } from '../catalogue.ts';

/** What each area is about in a word, where there is room for no more. */
const FRENCH: Readonly<Record<AreaCode, string>> = {
  '1': 'Information',
  '2': 'Communication',
  '3': 'Création',
  '4': 'Protection',
  '5': 'Environnement',
};

const ENGLISH: typeof FRENCH = {
  '1': 'Information',
  '2': 'Communication',
  '3': 'Creation',
  '4': 'Protection',
  '5': 'Environment',
};

export const AREA_WORDS = catalogue('training/area-words', FRENCH, ENGLISH);
