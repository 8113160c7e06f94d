/**
 * The day of the certification, as a pupil (or a parent) said it: never read anywhere, never guessed
 * at (product.md 3, « Exam day »). Days are those of the calendar where the pupil is.
 */
import { addYears, daysBetween, type PlainDate } from '../plain-date.ts';

/** Days before the exam on which a reminder may come; the last is the checklist, for everybody. */
export const REMINDER_DAYS = [14, 7, 3, 1] as const;

export type ReminderDay = (typeof REMINDER_DAYS)[number];

/** Characters: « salle 204, bâtiment B » fits. */
export const PLACE_LIMIT = 60;

/** `HH:MM`, by the clock of the place. */
export type HourSaid = string;

/** What was said of the day, and what came of it. */
export interface ExamDay {
  /** Null: « I do not know yet » is an answer too. */
  day: PlainDate | null;
  /** Null when it was not said. */
  time: HourSaid | null;
  /** In a few words; null when it was not said. */
  place: string | null;
  /** How often it was said, here or on another computer: the later word wins by it, not by a clock. */
  saidAt: number;
  /** The day on which it was said: a reminder of before is not owed. */
  saidOn: PlainDate;
  /** The reminders that came, of this word, and when. */
  reminded: Reminded[];
  /**
   * The word that the last calendar file was made of, by its `saidAt`; null = none was made. Whether that
   * file was saved, and put into a calendar, no page is told: nothing is said or left out as if it were.
   */
  inCalendar: number | null;
}

export interface Reminded {
  days: ReminderDay;
  on: PlainDate;
}

/** What a person may say of the day. */
export type Word = Pick<ExamDay, 'day' | 'time' | 'place'>;

/**
 * The word after something is said today; what is not said anew stays. The same said again is no new
 * word.
 */
export function saidAnew(before: ExamDay | null, anew: Partial<Word>, today: PlainDate): ExamDay {
  const { day, time, place } = { ...(before ?? NOTHING_SAID), ...anew };
  // Without a day there is nothing that a time or a place could be of.
  const said = day === null ? NOTHING_SAID : { day, time, place };
  if (before && isSameWord(before, said)) return before;
  const isSameDay = before?.day === day;
  return {
    ...said,
    saidAt: (before?.saidAt ?? 0) + 1,
    saidOn: isSameDay ? before.saidOn : today,
    reminded: isSameDay ? before.reminded : [],
    inCalendar: before?.inCalendar ?? null,
  };
}

const NOTHING_SAID: Word = { day: null, time: null, place: null };

function isSameWord(one: Word, other: Word): boolean {
  return one.day === other.day && one.time === other.time && one.place === other.place;
}

/** A place as it was typed, on one line; null when nothing is left. */
export function placeFrom(typed: string): string | null {
  const place = typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return place === '' ? null : [...place].slice(0, PLACE_LIMIT).join('');
}

/** The word of two computers: the later one, with what came of it on either. */
export function mergeExamDays(one: ExamDay | null, other: ExamDay | null): ExamDay | null {
  if (!one || !other) return one ?? other;
  const later = laterWord(one, other);
  const same = [one, other].filter((word) => word.day === later.day);
  const inCalendar = Math.max(one.inCalendar ?? 0, other.inCalendar ?? 0);
  return {
    ...later,
    reminded: REMINDER_DAYS.flatMap((days) => {
      const marks = same.flatMap(({ reminded }) => reminded.filter((mark) => mark.days === days));
      const on = marks.map((mark) => mark.on).toSorted()[0];
      return on === undefined ? [] : [{ days, on }];
    }),
    saidOn: same.map(({ saidOn }) => saidOn).toSorted()[0] ?? later.saidOn,
    inCalendar: inCalendar === 0 ? null : inCalendar,
  };
}

/** Two words of one count were said apart: the same one, whichever is named first. */
function laterWord(one: ExamDay, other: ExamDay): ExamDay {
  if (one.saidAt !== other.saidAt) return one.saidAt > other.saidAt ? one : other;
  const text = ({ day, time, place }: Word) => JSON.stringify([day, time, place]);
  return text(one) >= text(other) ? one : other;
}

/** After so many days nothing is said of a day any more, whether a result came or not. */
export const SHOWN_AFTER_DAYS = 90;

/** Whole days until the exam; negative once it has passed. */
export type DaysLeft = number;

/** A day that is said, and how far it is. */
export interface Ahead {
  day: PlainDate;
  left: DaysLeft;
}

/** Null: no day is known, or it has been over for long. */
export function examAhead(
  said: { day: PlainDate | null } | null | undefined,
  today: PlainDate,
): Ahead | null {
  if (!said?.day) return null;
  const left = daysBetween(today, said.day);
  return left < -SHOWN_AFTER_DAYS ? null : { day: said.day, left };
}

/** What is known of a certificate, as far as it may end a day. */
interface Result {
  standing: 'pending' | 'validated' | 'rejected' | 'cancelled';
  examDate: PlainDate | null;
}

/** The result of an exam of that day, or of a later one, has come: there is no more to say of it. */
export function hasResult({ day }: { day: PlainDate | null }, results: readonly Result[]): boolean {
  return results.some(
    ({ standing, examDate }) =>
      standing !== 'pending' && day !== null && examDate !== null && examDate >= day,
  );
}

export type Doubt = 'past' | 'far' | 'sunday';

/** Years ahead beyond which a day is asked about once more. */
const FAR_YEARS = 2;

/** Why a day is asked about once more; it is not forbidden. Null: nothing odd about it. */
export function doubtAbout(day: PlainDate, today: PlainDate): Doubt | null {
  if (day < today) return 'past';
  if (day > addYears(today, FAR_YEARS)) return 'far';
  return new Date(day).getUTCDay() === 0 ? 'sunday' : null;
}
