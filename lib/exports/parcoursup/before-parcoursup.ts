/** Which Parcoursup session a holder prepares for, and its dates where they are published. */
import type { Certificate } from '../../domain/certificate/certificate.ts';
import { factsOf } from '../../domain/certificate/certificate.ts';
import { parcoursupCheck, schoolYearOf } from '../../domain/certificate/schooling.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { SCHOOL_DATES } from '../../school-calendar/school-dates.ts';
import { PARCOURSUP_SEASONS } from '../../school-calendar/sessions.ts';

export interface ParcoursupSession {
  year: number;
  /** Last day to register and make wishes; null = not published yet. */
  wishesBy: PlainDate | null;
  /** Last day to complete the file and confirm; null = not published yet. */
  confirmBy: PlainDate | null;
}

/** The pupil's own session when they said their class, and it is not over; else the coming one. */
export function parcoursupSession(
  certificate: Pick<Certificate, 'told' | 'schoolClass'>,
  today: PlainDate,
): ParcoursupSession {
  const year = Math.max(ownYear(certificate) ?? 0, comingYear(today));
  const season = PARCOURSUP_SEASONS.find((one) => one.year === year);
  return {
    year,
    wishesBy: season?.wishesBy ?? null,
    confirmBy: season?.confirmBy ?? null,
  };
}

function comingYear(today: PlainDate): number {
  const year = schoolYearOf(today);
  const confirmBy =
    SCHOOL_DATES.parcoursupConfirmBy(year) ?? `${year}-${SCHOOL_DATES.usualConfirmation}`;
  return today <= confirmBy ? year : year + 1;
}

function ownYear({ told, schoolClass }: Pick<Certificate, 'told' | 'schoolClass'>): number | null {
  const { examDate, deliveryDate } = factsOf({ told }).facts;
  const day = examDate ?? deliveryDate;
  if (day === null || schoolClass === null) return null;
  return parcoursupCheck(day, schoolClass, day, SCHOOL_DATES)?.year ?? null;
}
