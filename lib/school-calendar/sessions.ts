/**
 * Dates of the schools' certification sessions and of Parcoursup, as published. Dates are data: add
 * a year here when it is published, with its source. A year that is missing is said to be missing.
 */
import type { PlainDate } from '../domain/plain-date.ts';

export interface SchoolSession {
  /** The year in which the school year ends: 2026 for 2025-2026. */
  schoolYear: number;
  /** « collège »: 3e. « lycée »: Terminale, last year of CAP, second year of BTS and CPGE. */
  level: 'college' | 'lycee';
  from: PlainDate;
  to: PlainDate;
  source: string;
}

export interface ParcoursupSeason {
  /** The year of the session: pupils of Terminale in that spring. */
  year: number;
  /** Last day to register and make wishes. */
  wishesBy: PlainDate;
  /** Last day to complete the file and confirm the wishes. */
  confirmBy: PlainDate;
  source: string;
}

const day = (text: string) => text as PlainDate;

/** Source of all rows: pix-certificate.md 3. */
export const SCHOOL_SESSIONS: readonly SchoolSession[] = [
  {
    schoolYear: 2025,
    level: 'lycee',
    from: day('2024-11-07'),
    to: day('2025-03-07'),
    source: 'https://github.com/1024pix/pix/pull/10528',
  },
  {
    schoolYear: 2025,
    level: 'college',
    from: day('2025-03-17'),
    to: day('2025-06-13'),
    source: 'https://github.com/1024pix/pix/pull/10528',
  },
  {
    schoolYear: 2026,
    level: 'lycee',
    from: day('2025-11-03'),
    to: day('2026-03-06'),
    source: 'https://dane.site.ac-lille.fr/?p=9115',
  },
  {
    schoolYear: 2026,
    level: 'college',
    from: day('2026-03-16'),
    to: day('2026-06-13'),
    source: 'https://dane.site.ac-lille.fr/?p=9115',
  },
];

/** Source of all rows: pix-certificate.md 4.4. */
export const PARCOURSUP_SEASONS: readonly ParcoursupSeason[] = [
  {
    year: 2025,
    wishesBy: day('2025-03-13'),
    confirmBy: day('2025-04-02'),
    source: 'https://www.vousnousils.fr/?p=699624',
  },
  {
    year: 2026,
    wishesBy: day('2026-03-12'),
    confirmBy: day('2026-04-01'),
    source: 'https://journaldeleconomie.fr/parcoursup-2026-dates-cles',
  },
];

/** When files are confirmed in a year whose dates are not published: early April, every year so far. */
export const USUAL_CONFIRMATION = '04-02';

/**
 * When the lycée session is in a year that is not published, `MM-DD`: November to early March, every
 * year so far (pix-certificate.md 3). Good for a place on a line, not for an appointment.
 */
export const USUAL_LYCEE_SESSION = { from: '11-05', to: '03-07' };

/** The same of the collège session: mid-March to mid-June, every year so far. */
export const USUAL_COLLEGE_SESSION = { from: '03-15', to: '06-15' };
