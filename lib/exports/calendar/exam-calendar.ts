/**
 * The exam day and its reminders as a calendar file, as the renewal's is (calendar.ts): no name and
 * no code in it; time and place as the pupil noted them. A day that was changed keeps its events'
 * identity and has a higher sequence, so that calendars move what they have.
 */
import { REMINDER_DAYS, type ExamDay } from '../../domain/exam-day/exam-day.ts';
import { addDays, type PlainDate } from '../../domain/plain-date.ts';
import { EXAM_CALENDAR_MESSAGES } from '../../i18n/wallet/progress/exam-calendar.ts';
import type { AccountKey } from '../../store/schema/common.ts';
import { calendarText, wholeDay } from './calendar-events.ts';
import { tidyText } from '../tidy-text.ts';

const t = EXAM_CALENDAR_MESSAGES.fr;

export interface ExamCalendarOptions {
  /** Days before the exam; the day itself is always in. */
  examReminders: readonly number[];
  today: PlainDate;
  now: Date;
}

/**
 * Null: no day is said, or it has gone by.
 * @throws when the library refuses an event, which ours never is.
 */
export function examCalendar(
  { day, time, place, saidAt, inCalendar }: ExamDay,
  account: AccountKey,
  { examReminders, today, now }: ExamCalendarOptions,
): string | null {
  if (day === null || day < today) return null;
  // What a calendar may have already moves with the day, also to where it is over.
  const isWanted = (before: number) => addDays(day, -before) >= today || inCalendar !== null;
  const dated = (before: number) => ({
    uid: `exam-${account}-${before}@balise`,
    ...wholeDay(addDays(day, -before), now, saidAt),
  });
  const reminders = REMINDER_DAYS.filter(
    (before) => examReminders.includes(before) && isWanted(before),
  ).map((before) => ({
    ...dated(before),
    title: t.reminder(before),
    description: t.description(day, time),
  }));
  const itself = {
    ...dated(0),
    title: t.examDay(time),
    description: t.description(day, null),
    // Calendars refuse what is no text: a control character, half a sign.
    ...(place === null ? {} : { location: tidyText(place) }),
  };
  return calendarText([...reminders, itself]);
}
