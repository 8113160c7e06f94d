import type { CompetenceCode } from '../../domain/training/competence.ts';
import { catalogue } from '../catalogue.ts';

/** Official names of the competences. Source: pix-app.md 5. */
const FRENCH: Readonly<Record<CompetenceCode, string>> = {
  '1.1': 'Mener une recherche et une veille d’information',
  '1.2': 'Gérer des données',
  '1.3': 'Traiter des données',
  '2.1': 'Interagir',
  '2.2': 'Partager et publier',
  '2.3': 'Collaborer',
  '2.4': 'S’insérer dans le monde numérique',
  '3.1': 'Développer des documents textuels',
  '3.2': 'Développer des documents multimédia',
  '3.3': 'Adapter les documents à leur finalité',
  '3.4': 'Programmer',
  '4.1': 'Sécuriser l’environnement numérique',
  '4.2': 'Protéger les données personnelles et la vie privée',
  '4.3': 'Protéger la santé, le bien-être et l’environnement',
  '5.1': 'Résoudre des problèmes techniques',
  '5.2': 'Construire un environnement numérique',
};

const ENGLISH: typeof FRENCH = {
  '1.1': 'Searching for information and keeping up to date',
  '1.2': 'Managing data',
  '1.3': 'Processing data',
  '2.1': 'Interacting',
  '2.2': 'Sharing and publishing',
  '2.3': 'Collaborating',
  '2.4': 'Fitting into the digital world',
  '3.1': 'Developing text documents',
  '3.2': 'Developing multimedia documents',
  '3.3': 'Adapting documents to their purpose',
  '3.4': 'Programming',
  '4.1': 'Securing the digital environment',
  '4.2': 'Protecting personal data and privacy',
  '4.3': 'Protecting health, well-being and the environment',
  '5.1': 'Resolving technical problems',
  '5.2': 'Building a digital environment',
};

export const FULL_NAMES = catalogue('training/full-names', FRENCH, ENGLISH);
