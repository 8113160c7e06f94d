/** The time line, and the sentence that says what it draws. */
import type { PlainDate } from '../../../domain/plain-date.ts';
import { english, french } from '../../format/formats.ts';

const FRENCH = {
  longDate: french.longDate,
  today: 'aujourd’hui',
  said: (from: PlainDate, to: PlainDate, percent: number) =>
    `Du ${french.longDate(from)} au ${french.longDate(to)} : ${percent} % du temps est passé.`,
};

const ENGLISH: typeof FRENCH = {
  longDate: english.longDate,
  today: 'today',
  said: (from, to, percent) =>
    `From ${english.longDate(from)} to ${english.longDate(to)}: ${percent}% of the time has gone by.`,
};

export const TIME_LINE_MESSAGES = { fr: FRENCH, en: ENGLISH };
