import type { AreaCode, CompetenceCode } from '../domain/competence.ts';

/** Official names, and short ones for where space is scarce. Source: pix-app.md 5. */
export interface CompetenceNames {
  full: Readonly<Record<CompetenceCode, string>>;
  short: Readonly<Record<CompetenceCode, string>>;
  area: Readonly<Record<AreaCode, string>>;
}

export const FRENCH_NAMES: CompetenceNames = {
  full: {
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
  },
  short: {
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
    '5.2': 'Environnement numérique',
  },
  area: {
    '1': 'Information et données',
    '2': 'Communication et collaboration',
    '3': 'Création de contenu',
    '4': 'Protection et sécurité',
    '5': 'Environnement numérique',
  },
};

export const ENGLISH_NAMES: CompetenceNames = {
  full: {
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
  },
  short: {
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
    '5.2': 'Digital environment',
  },
  area: {
    '1': 'Information and data',
    '2': 'Communication and collaboration',
    '3': 'Content creation',
    '4': 'Protection and security',
    '5': 'Digital environment',
  },
};
