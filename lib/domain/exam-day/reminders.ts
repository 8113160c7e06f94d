/**
 * Which reminder of an exam day is owed, decided from stored days alone. After weeks with the
 * browser closed one comes, the nearest; those before it are not owed any more.
 */
import { isBelieved } from '../noted-time.ts';
import { addDays, type PlainDate } from '../plain-date.ts';
import { examAhead, REMINDER_DAYS, type ExamDay, type ReminderDay } from './exam-day.ts';

/**
 * The reminder owed today; null when there is none, it came already, or it is needless by now.
 * @param isReady certifiable: then the checklist of the day before is all that is left to say
 * @param chosen those that were not switched off
 */
export function reminderOwed(
  said: ExamDay,
  isReady: boolean,
  today: PlainDate,
  chosen: readonly number[],
): ReminderDay | null {
  const ahead = examAhead(said, today);
  if (!ahead || ahead.left < 1) return null;
  const { day, left } = ahead;
  const nearest = REMINDER_DAYS.findLast((days) => chosen.includes(days) && left <= days);
  if (nearest === undefined || (isReady && nearest !== 1)) return null;
  const wasBeforeSaid = addDays(day, -nearest) < said.saidOn && isBelieved(said.saidOn, today);
  return wasBeforeSaid || hasCome(said, nearest, today) ? null : nearest;
}

/** The word once its reminder has come. */
export function reminded(said: ExamDay, days: ReminderDay, today: PlainDate): ExamDay {
  const others = said.reminded.filter((one) => one.days !== days && isBelieved(one.on, today));
  const marks = [...others, { days, on: today }];
  // In one order, whatever came first.
  return { ...said, reminded: marks.toSorted((one, other) => other.days - one.days) };
}

function hasCome({ reminded: marks }: ExamDay, days: ReminderDay, today: PlainDate): boolean {
  return marks.some((one) => one.days === days && isBelieved(one.on, today));
}
