import type { CompetenceCode } from '../../domain/training/competence.ts';
import { catalogue } from '../catalogue.ts';

/** Names for where space is scarce. */
const FRENCH: Readonly<Record<CompetenceCode, string>> = {
  '1.1': 'Recherche et veille',
  '1.2': 'Gérer des données',
  '1.3': 'Traiter des données',
  '2.1': 'Interagir',
  '2.2': 'Partager et publier',
  '2.3': 'Collaborer',
  '2.4': 'Monde numérique',
  '3.1': 'Documents textuels',
  '3.2': 'Multimédia',
  '3.3': 'Adapter les documents',
  '3.4': 'Programmer',
  '4.1': 'Sécuriser',
  '4.2': 'Vie privée',
  '4.3': 'Santé, bien-être',
  '5.1': 'Problèmes techniques',
  '5.2': 'Construire un environnement',
};

const ENGLISH: typeof FRENCH = {
  '1.1': 'Searching',
  '1.2': 'Managing data',
  '1.3': 'Processing data',
  '2.1': 'Interacting',
  '2.2': 'Sharing',
  '2.3': 'Collaborating',
  '2.4': 'Digital world',
  '3.1': 'Text documents',
  '3.2': 'Multimedia',
  '3.3': 'Adapting documents',
  '3.4': 'Programming',
  '4.1': 'Security',
  '4.2': 'Privacy',
  '4.3': 'Health, well-being',
  '5.1': 'Technical problems',
  '5.2': 'Building an environment',
};

export const SHORT_NAMES = catalogue('training/short-names', FRENCH, ENGLISH);
