/** How far the day of the certification is, wherever it stands. */
import type { DaysLeft } from '../../domain/exam-day/exam-day.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { english, french } from '../format/formats.ts';
import { catalogue } from '../catalogue.ts';

const FRENCH = {
  when: (left: DaysLeft) => {
    if (left === 0) return 'aujourd’hui';
    if (Math.abs(left) === 1) return left > 0 ? 'demain' : 'hier';
    return left > 0 ? `dans ${left} jours` : `il y a ${-left} jours`;
  },
  exam: 'Certification',
  on: (day: PlainDate) => `le ${french.longDate(day)}`,
};

const ENGLISH: typeof FRENCH = {
  when: (left) => {
    if (left === 0) return 'today';
    if (Math.abs(left) === 1) return left > 0 ? 'tomorrow' : 'yesterday';
    return left > 0 ? `in ${left} days` : `${-left} days ago`;
  },
  exam: 'Certification',
  on: (day) => `on ${english.longDate(day)}`,
};

export const EXAM_DAY_MESSAGES = catalogue('training/exam-day', FRENCH, ENGLISH);
