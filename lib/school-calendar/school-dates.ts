import type { SchoolDates } from '../domain/certificate/schooling.ts';
import { PARCOURSUP_SEASONS, SCHOOL_SESSIONS, USUAL_CONFIRMATION } from './sessions.ts';

/** The published dates, as the rules ask for them. */
export const SCHOOL_DATES: SchoolDates = {
  lyceeSession: (schoolYear) =>
    SCHOOL_SESSIONS.find((one) => one.level === 'lycee' && one.schoolYear === schoolYear) ?? null,
  parcoursupConfirmBy: (year) =>
    PARCOURSUP_SEASONS.find((season) => season.year === year)?.confirmBy ?? null,
  usualConfirmation: USUAL_CONFIRMATION,
};
