import type { SchoolDates } from '../domain/certificate/schooling.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import {
  PARCOURSUP_SEASONS,
  SCHOOL_SESSIONS,
  USUAL_CONFIRMATION,
  type SchoolSession,
} from './sessions.ts';

/** The published sessions that are not over on this day, in their order. */
export function sessionsAhead(today: PlainDate): SchoolSession[] {
  return SCHOOL_SESSIONS.filter(({ to }) => to >= today);
}

/** The published dates, as the rules ask for them. */
export const SCHOOL_DATES: SchoolDates = {
  lyceeSession: (schoolYear) =>
    SCHOOL_SESSIONS.find((one) => one.level === 'lycee' && one.schoolYear === schoolYear) ?? null,
  parcoursupConfirmBy: (year) =>
    PARCOURSUP_SEASONS.find((season) => season.year === year)?.confirmBy ?? null,
  usualConfirmation: USUAL_CONFIRMATION,
};
