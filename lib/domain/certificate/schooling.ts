/**
 * What comes next at school for whoever holds a certificate, when they said which class they were
 * in: the next school certification, and whether the certificate is still within its years when
 * Parcoursup files are confirmed (product.md 3). Dates are given by the caller.
 */
import type { PlainDate } from '../plain-date.ts';
import type { SchoolClass } from './certificate.ts';

/** A window of dates; null where it is not published yet. */
export interface SessionDates {
  from: PlainDate;
  to: PlainDate;
}

export interface SchoolDates {
  /** The lycée session of the school year that ends in `schoolYear`. */
  lyceeSession: (schoolYear: number) => SessionDates | null;
  /** In which session a day lies, by the published dates or else by the usual ones. */
  levelOn: (day: PlainDate) => 'college' | 'lycee' | null;
  /** The last day to confirm wishes in a year; null where it is not published. */
  parcoursupConfirmBy: (year: number) => PlainDate | null;
  /** `MM-DD` taken for a year that is not published. */
  usualConfirmation: string;
}

export interface NextSchoolCertification {
  /** From 3e: the CAP comes after two years, the Terminale after three. */
  kind: 'cap' | 'terminale';
  schoolYear: number;
  session: SessionDates | null;
}

export interface ParcoursupCheck {
  year: number;
  confirmBy: PlainDate;
  /** False: the usual date is shown, the year's own is not published. */
  isPublished: boolean;
  /** Whether the certificate is still within its years that day. */
  isWithin: boolean;
}

/** The year in which a school year ends that holds this day; schools start in September. */
export function schoolYearOf(day: PlainDate): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= '08-15' ? year + 1 : year;
}

const YEARS_FROM_TROISIEME = { cap: 2, terminale: 3 } as const;

/** The school certifications that come after this exam; none after Terminale or CAP. */
export function nextSchoolCertifications(
  examDay: PlainDate,
  schoolClass: SchoolClass,
  dates: SchoolDates,
): NextSchoolCertification[] {
  if (schoolClass !== 'troisieme') return [];
  return (['cap', 'terminale'] as const).map((kind) => {
    const schoolYear = schoolYearOf(examDay) + YEARS_FROM_TROISIEME[kind];
    return { kind, schoolYear, session: dates.lyceeSession(schoolYear) };
  });
}

/**
 * The class that most who sit it that day are in: 3e in the session of the collèges, Terminale in
 * that of the lycées (where a CAP sits it too). Null outside both. It is to be asked, not taken.
 */
export function likelyClass(examDay: PlainDate, dates: SchoolDates): SchoolClass | null {
  const level = dates.levelOn(examDay);
  if (level === null) return null;
  return level === 'college' ? 'troisieme' : 'terminale';
}

/** Null for a class from which nobody applies by Parcoursup that Balise could tell. */
export function parcoursupCheck(
  examDay: PlainDate,
  schoolClass: SchoolClass,
  renewBy: PlainDate,
  dates: SchoolDates,
): ParcoursupCheck | null {
  const years = schoolClass === 'troisieme' ? YEARS_FROM_TROISIEME.terminale : 0;
  if (schoolClass !== 'troisieme' && schoolClass !== 'terminale') return null;
  const year = schoolYearOf(examDay) + years;
  const published = dates.parcoursupConfirmBy(year);
  const confirmBy = published ?? (`${year}-${dates.usualConfirmation}` as PlainDate);
  return { year, confirmBy, isPublished: published !== null, isWithin: confirmBy <= renewBy };
}
