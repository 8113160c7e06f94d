/** The five areas and sixteen competences of the Pix core framework. Source: `pix-app.md 5`. */
export interface Area {
  readonly code: string;
  readonly id: string;
  readonly title: string;
  readonly englishTitle: string;
  readonly color: string;
}

export interface Competence {
  readonly index: string;
  readonly id: string;
  readonly name: string;
  readonly englishName: string;
}

export type Language = 'fr' | 'en';

export const MAX_LEVEL = 7;
export const PIX_PER_LEVEL = 8;

export const AREAS: readonly Area[] = [
  area('1', 'recvoGdo7z2z7pXWa', 'Information et données', 'Information and data', 'jaffa'),
  area(
    '2',
    'recoB4JYOBS1PCxhh',
    'Communication et collaboration',
    'Communication and collaboration',
    'emerald',
  ),
  area('3', 'recs7Gpf90ln8NCv7', 'Création de contenu', 'Content creation', 'cerulean'),
  area(
    '4',
    'recUcSnS2lsOhFIeE',
    'Protection et sécurité',
    'Protection and security',
    'wild-strawberry',
  ),
  area(
    '5',
    'recnrCmBiPXGbgIyQ',
    'Environnement numérique',
    'Digital environment',
    'butterfly-bush',
  ),
];

export const COMPETENCES: readonly Competence[] = (
  [
    [
      '1.1',
      'recsvLz0W2ShyfD63',
      'Mener une recherche et une veille d’information',
      'Searching for information and keeping up to date',
    ],
    ['1.2', 'recIkYm646lrGvLNT', 'Gérer des données', 'Managing data'],
    ['1.3', 'recNv8qhaY887jQb2', 'Traiter des données', 'Processing data'],
    ['2.1', 'recDH19F7kKrfL3Ii', 'Interagir', 'Interacting'],
    ['2.2', 'recgxqQfz3BqEbtzh', 'Partager et publier', 'Sharing and publishing'],
    ['2.3', 'recMiZPNl7V1hyE1d', 'Collaborer', 'Collaborating'],
    [
      '2.4',
      'recFpYXCKcyhLI3Nu',
      "S'insérer dans le monde numérique",
      'Fitting into the digital world',
    ],
    ['3.1', 'recOdC9UDVJbAXHAm', 'Développer des documents textuels', 'Developing text documents'],
    [
      '3.2',
      'recbDTF8KwupqkeZ6',
      'Développer des documents multimedia',
      'Developing multimedia documents',
    ],
    [
      '3.3',
      'recHmIWG6D0huq6Kx',
      'Adapter les documents à leur finalité',
      'Adapting documents to their purpose',
    ],
    ['3.4', 'rece6jYwH4WEw549z', 'Programmer', 'Programming'],
    [
      '4.1',
      'rec6rHqas39zvLZep',
      "Sécuriser l'environnement numérique",
      'Securing the digital environment',
    ],
    [
      '4.2',
      'recofJCxg0NqTqTdP',
      'Protéger les données personnelles et la vie privée',
      'Protecting personal data and privacy',
    ],
    [
      '4.3',
      'recfr0ax8XrfvJ3ER',
      "Protéger la santé, le bien-être et l'environnement",
      'Protecting health, well-being and the environment',
    ],
    ['5.1', 'recIhdrmCuEmCDAzj', 'Résoudre des problèmes techniques', 'Solving technical problems'],
    [
      '5.2',
      'recudHE5Omrr10qrx',
      'Construire un environnement numérique',
      'Building a digital environment',
    ],
  ] as const
).map(([index, id, name, englishName]) => ({ index, id, name, englishName }));

export function competenceById(id: string | null): Competence | undefined {
  return COMPETENCES.find((competence) => competence.id === id);
}

export function competenceByIndex(index: string): Competence {
  const found = COMPETENCES.find((competence) => competence.index === index);
  if (!found) throw new Error(`unknown competence ${index}`);
  return found;
}

export function areaOf(competence: Competence): Area {
  const found = AREAS.find(({ code }) => competence.index.startsWith(`${code}.`));
  if (!found) throw new Error(`no area for competence ${competence.index}`);
  return found;
}

export function nameOf(competence: Competence, language: Language): string {
  return language === 'en' ? competence.englishName : competence.name;
}

function area(code: string, id: string, title: string, englishTitle: string, color: string): Area {
  return { code, id, title, englishTitle, color };
}
