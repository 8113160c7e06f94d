/** Places on the line from the exam to the renewal, in shares from 0 to 1. */
import type { NextSchoolCertification } from '../../../../lib/domain/certificate/schooling.ts';
import { shareOf } from '../../../../lib/domain/certificate/span.ts';
import type { PlainDate } from '../../../../lib/domain/plain-date.ts';
import { USUAL_LYCEE_SESSION } from '../../../../lib/school-calendar/sessions.ts';

export interface SessionBand {
  kind: NextSchoolCertification['kind'];
  from: number;
  to: number;
}

/** Where the line begins and ends: once the renewal is overdue it goes on to today. */
export function lineEnds(from: PlainDate, renewBy: PlainDate, today: PlainDate) {
  return { from, to: today > renewBy ? today : renewBy };
}

/** The school sessions that lie on the line; where dates are not published, the usual months. */
export function sessionBands(
  sessions: readonly NextSchoolCertification[],
  from: PlainDate,
  to: PlainDate,
): SessionBand[] {
  return sessions.flatMap(({ kind, schoolYear, session }) => {
    const dates = session ?? {
      from: `${schoolYear - 1}-${USUAL_LYCEE_SESSION.from}` as PlainDate,
      to: `${schoolYear}-${USUAL_LYCEE_SESSION.to}` as PlainDate,
    };
    if (dates.to < from || dates.from > to) return [];
    return [{ kind, from: shareOf(dates.from, from, to), to: shareOf(dates.to, from, to) }];
  });
}
