/** What a look-alike certificate prints; an ordinary pupil's, changed where a test cares. */
import { COMPETENCE_CODES, type CompetenceCode } from '../../../lib/domain/training/competence.ts';

export interface Printed {
  firstName: string;
  lastName: string;
  /** `YYYY-MM-DD`, as all days here. */
  birthDate: string;
  birthplace: string;
  centre: string;
  deliveryDate: string;
  code: string;
  score: number;
  /** V3 only; null below 64 pix, where no level is printed. */
  level: string | null;
  /** V2 only: the highest level that a competence could reach that day. */
  maxLevel: number;
  /** Levels above 0; the others print none. */
  levels: Partial<Record<CompetenceCode, number>>;
  hasClea: boolean;
  language: 'fr' | 'en';
}

export const LINA: Printed = {
  firstName: 'Lina',
  lastName: 'Exemple',
  birthDate: '2011-02-03',
  birthplace: 'Lyon',
  centre: 'Collège Imaginaire',
  deliveryDate: '2026-05-20',
  code: 'P-BCDF2346',
  score: 312,
  level: 'Indépendant 1',
  maxLevel: 7,
  levels: Object.fromEntries(COMPETENCE_CODES.map((code, rank) => [code, rank % 5])),
  hasClea: false,
  language: 'fr',
};

/** Everything long: a centre on three lines, a name that breaks after its hyphen. */
export const LONG_NAMES: Printed = {
  ...LINA,
  firstName: 'Marie-Océane Élisabeth-Charlotte Gabrielle',
  lastName: 'Martin-Dupont d’Aubigny-sur-Nère',
  birthplace: 'Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson',
  centre:
    'Lycée polyvalent régional des métiers de la montagne et du numérique Marie-Curie - Saint-Étienne-de-Saint-Geoirs',
};

/** `20/05/2026` */
export function slashed(day: string): string {
  return day.split('-').reverse().join('/');
}

/** « 20 mai 2026 » */
export function inWords(day: string): string {
  return new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  );
}
