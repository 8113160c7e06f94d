import { schoolYearOf, type SchoolDates } from '../domain/certificate/schooling.ts';
import { addDays, type PlainDate } from '../domain/plain-date.ts';
import {
  PARCOURSUP_SEASONS,
  SCHOOL_SESSIONS,
  USUAL_COLLEGE_SESSION,
  USUAL_CONFIRMATION,
  USUAL_LYCEE_SESSION,
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
  levelOn: (day) => {
    const year = schoolYearOf(day);
    const published = SCHOOL_SESSIONS.filter(({ schoolYear }) => schoolYear === year);
    if (published.length > 0) return published.find(holds(day))?.level ?? null;
    const usual = [
      {
        level: 'lycee',
        from: `${year - 1}-${USUAL_LYCEE_SESSION.from}`,
        to: `${year}-${USUAL_LYCEE_SESSION.to}`,
      },
      {
        level: 'college',
        from: `${year}-${USUAL_COLLEGE_SESSION.from}`,
        to: `${year}-${USUAL_COLLEGE_SESSION.to}`,
      },
    ] as const;
    return usual.find(holds(day))?.level ?? null;
  },
  parcoursupConfirmBy: (year) =>
    PARCOURSUP_SEASONS.find((season) => season.year === year)?.confirmBy ?? null,
  usualConfirmation: USUAL_CONFIRMATION,
};

/**
 * Whether a day lies in a window of dates. A session is caught up in the days after its end, which
 * are not kept as dates of their own (pix-certificate.md 3: a week at most).
 */
function holds(day: PlainDate) {
  return ({ from, to }: { from: string; to: string }) =>
    day >= from && day <= addDays(to as PlainDate, CATCH_UP_DAYS);
}

const CATCH_UP_DAYS = 7;
