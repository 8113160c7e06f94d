/** The time line, and the sentence that says what it draws. */
import type { PlainDate } from '../../../../domain/plain-date.ts';
import { english, french } from '../../../format/formats.ts';
import { catalogue } from '../../../catalogue.ts';

const FRENCH = {
  longDate: french.longDate,
  today: 'aujourd’hui',
  renewBy: (day: PlainDate) => `à renouveler au plus tard le ${french.longDate(day)}`,
  said: (from: PlainDate, to: PlainDate, percent: number) =>
    `Du ${french.longDate(from)} au ${french.longDate(to)} : ${percent} % du temps est passé.`,
  saidOverdue: (from: PlainDate, to: PlainDate, today: PlainDate) =>
    `Du ${french.longDate(from)} au ${french.longDate(to)} : la date est passée, nous sommes le ${french.longDate(today)}.`,
};

const ENGLISH: typeof FRENCH = {
  longDate: english.longDate,
  today: 'today',
  renewBy: (day) => `renew by ${english.longDate(day)}`,
  said: (from, to, percent) =>
    `From ${english.longDate(from)} to ${english.longDate(to)}: ${percent}% of the time has passed.`,
  saidOverdue: (from, to, today) =>
    `From ${english.longDate(from)} to ${english.longDate(to)}: the date has passed, today is ${english.longDate(today)}.`,
};

export const TIME_LINE_MESSAGES = catalogue('wallet/certificates/card/time-line', FRENCH, ENGLISH);
