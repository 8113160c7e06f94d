import type { CompetenceCode } from '../domain/training/competence.ts';

/** Pix's stable identifier of each competence. Source: pix-app.md 5. */
const COMPETENCE_IDS: Readonly<Record<CompetenceCode, string>> = {
  '1.1': 'recsvLz0W2ShyfD63',
  '1.2': 'recIkYm646lrGvLNT',
  '1.3': 'recNv8qhaY887jQb2',
  '2.1': 'recDH19F7kKrfL3Ii',
  '2.2': 'recgxqQfz3BqEbtzh',
  '2.3': 'recMiZPNl7V1hyE1d',
  '2.4': 'recFpYXCKcyhLI3Nu',
  '3.1': 'recOdC9UDVJbAXHAm',
  '3.2': 'recbDTF8KwupqkeZ6',
  '3.3': 'recHmIWG6D0huq6Kx',
  '3.4': 'rece6jYwH4WEw549z',
  '4.1': 'rec6rHqas39zvLZep',
  '4.2': 'recofJCxg0NqTqTdP',
  '4.3': 'recfr0ax8XrfvJ3ER',
  '5.1': 'recIhdrmCuEmCDAzj',
  '5.2': 'recudHE5Omrr10qrx',
};

const CODES_BY_ID = new Map(
  Object.entries(COMPETENCE_IDS).map(([code, id]) => [id, code as CompetenceCode]),
);

export function competenceIdOf(code: CompetenceCode): string {
  return COMPETENCE_IDS[code];
}

/** The competence that a Pix identifier names, or null for another framework's. */
export function competenceOfId(id: string): CompetenceCode | null {
  return CODES_BY_ID.get(id) ?? null;
}
