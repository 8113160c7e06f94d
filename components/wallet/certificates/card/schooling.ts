/** What school has to do with a certificate: the class it was sat in, and what follows from it. */
import type { SchoolClass } from '../../../../lib/domain/certificate/certificate.ts';
import {
  likelyClass,
  nextSchoolCertifications,
  parcoursupCheck,
  type NextSchoolCertification,
  type ParcoursupCheck,
} from '../../../../lib/domain/certificate/schooling.ts';
import type { PlainDate } from '../../../../lib/domain/plain-date.ts';
import { SCHOOL_DATES } from '../../../../lib/school-calendar/school-dates.ts';
import type { Card } from './card.ts';

export interface Schooling {
  examDay: PlainDate;
  /** What to ask about, while nothing was said: « tu étais en 3e ? ». */
  likely: SchoolClass | null;
  sessions: NextSchoolCertification[];
  parcoursup: ParcoursupCheck | null;
}

/** Null where school has no part: Pix+ is for professions, and a replaced one leads nowhere. */
export function schoolingOf({ certificate, facts, renewal, isReplaced, isProof }: Card) {
  const isPix = [null, 'CORE', 'CLEA'].includes(facts.framework);
  const examDay = facts.examDate ?? facts.deliveryDate;
  if (!isProof || !isPix || isReplaced || examDay === null) return null;
  const { schoolClass } = certificate;
  return {
    examDay,
    likely: schoolClass === null ? likelyClass(examDay, SCHOOL_DATES) : null,
    sessions: schoolClass ? nextSchoolCertifications(examDay, schoolClass, SCHOOL_DATES) : [],
    parcoursup:
      schoolClass && renewal
        ? parcoursupCheck(examDay, schoolClass, renewal.renewBy, SCHOOL_DATES)
        : null,
  } satisfies Schooling;
}
