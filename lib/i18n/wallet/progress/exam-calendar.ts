/** What the events of the exam day say, in French as those of the renewal do. */
import type { HourSaid, ReminderDay } from '../../../domain/exam-day/exam-day.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { french } from '../../format/formats.ts';
import { inFrenchFiles } from '../../format/unbroken.ts';

const FRENCH = {
  examDay: (time: HourSaid | null) =>
    time === null ? 'Certification Pix' : `Certification Pix, ${french.hour(time)}`,
  reminder: (days: ReminderDay) =>
    days === 1 ? 'Certification Pix demain' : `Certification Pix dans ${days} jours`,
  description: (day: PlainDate, time: HourSaid | null) =>
    [
      `Le ${french.longDate(day)}${time === null ? '' : `, ${french.hour(time)}`}.`,
      'Jour noté dans Balise : c’est l’établissement qui le donne.',
      'Rappel fait par Balise, extension non officielle.',
    ].join('\n'),
};

export const EXAM_CALENDAR_MESSAGES = { fr: inFrenchFiles(FRENCH) };
