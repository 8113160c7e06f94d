/**
 * Two thousand pupils over a school year, with a clock that moves: browsers left open or closed for
 * weeks, travellers, clocks set forth and back. Each reminder due comes once, none that is not due.
 */
import { afterAll, expect, test } from 'vitest';
import { mayRaise, nextCheckAt } from '../../../lib/app/alerts/next-check.ts';
import {
  REMINDER_DAYS,
  saidAnew,
  type ExamDay,
  type ReminderDay,
} from '../../../lib/domain/exam-day/exam-day.ts';
import { reminded, reminderOwed } from '../../../lib/domain/exam-day/reminders.ts';
import { addDays, daysBetween, type PlainDate } from '../../../lib/domain/plain-date.ts';
import { localDay } from '../../../lib/time/clock.ts';
import { day } from '../../support/records/certificates.ts';

const PUPILS = 2000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ZONES = ['Europe/Paris', 'Indian/Reunion', 'America/Martinique', 'Pacific/Noumea'];
const ownZone = process.env.TZ;

afterAll(() => {
  if (ownZone === undefined) delete process.env.TZ;
  else process.env.TZ = ownZone;
});

/** Numbers from 0 to 1, the same at every run. */
function diceOf(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Look {
  today: PlainDate;
  /** Awake, and no certification going on. */
  mayRaise: boolean;
  isReady: boolean;
  /** Days by which the pupil's clock is wrong. */
  wrongBy: number;
}

interface Came {
  days: ReminderDay;
  look: Look;
}

/** One pupil's year: what was looked at, and what came. */
function yearOf(seed: number, hasWrongClock: boolean) {
  const dice = diceOf(seed + 1);
  const upTo = (most: number) => Math.floor(dice() * (most + 1));
  process.env.TZ = ZONES[upTo(ZONES.length - 1)];
  const exam = addDays(day('2027-03-16'), upTo(88));
  const saidDaysBefore = 1 + upTo(150);
  const readyDaysBefore = dice() < 0.4 ? null : upTo(120);
  const forgetsAgain = dice() < 0.2;
  const wrongFrom = upTo(140);
  const wrongFor = upTo(20);
  const wrongBy = [1, 2, 10, 40, 365, -1, -5, -365][upTo(7)] ?? 0;

  let said: ExamDay | null = null;
  const looks: Look[] = [];
  const came: Came[] = [];
  /** Real time goes on; the clock shows something else for a while. */
  let real = Date.parse(`${addDays(exam, -160)}T00:00:00Z`) + upTo(23) * HOUR;
  const end = Date.parse(`${exam}T23:00:00Z`) + DAY;
  let held = 0;
  while (real < end) {
    // A traveller takes the clock along.
    if (dice() < 0.01) process.env.TZ = ZONES[upTo(ZONES.length - 1)];
    const daysTo = daysBetween(localDay(real), exam);
    const since = 160 - daysTo;
    const isWrong = hasWrongClock && since >= wrongFrom && since <= wrongFrom + wrongFor;
    const offset = isWrong ? wrongBy * DAY : 0;
    const clock = real + offset;
    const today = localDay(clock);
    if (said === null && daysTo <= saidDaysBefore) {
      said = saidAnew(null, { day: exam, time: null, place: null }, today);
    }
    // Some days a certification goes on, another pupil's perhaps.
    if (dice() < 0.01) held = clock + 3 * HOUR;
    const isReady =
      readyDaysBefore !== null &&
      daysTo <= readyDaysBefore &&
      !(forgetsAgain && daysTo <= readyDaysBefore - 10);
    const look: Look = {
      today,
      mayRaise: mayRaise(new Date(clock), held > clock + 3 * HOUR ? 0 : held),
      isReady,
      wrongBy: isWrong ? wrongBy : 0,
    };
    looks.push(look);
    const owed = said && look.mayRaise ? reminderOwed(said, isReady, today, REMINDER_DAYS) : null;
    if (said && owed !== null) {
      came.push({ days: owed, look });
      said = reminded(said, owed, today);
    }
    // The next look is planned by the clock as it is; or the browser was closed meanwhile.
    const planned = nextCheckAt(new Date(clock), held > clock + 3 * HOUR ? 0 : held) - clock;
    real += dice() < 0.1 ? upTo(6 * 24) * HOUR + HOUR : Math.min(planned, DAY);
  }
  return { exam, saidOn: said?.saidOn ?? exam, looks, came };
}

/** The nearest of the reminder days; null once the exam is there. */
function nearest(left: number): ReminderDay | null {
  return left < 1 ? null : (REMINDER_DAYS.findLast((days) => left <= days) ?? null);
}

test(`${PUPILS} pupils: each reminder due comes once, none that is not due`, () => {
  let count = 0;
  for (let seed = 0; seed < PUPILS; seed += 1) {
    const { exam, saidOn, looks, came } = yearOf(seed, false);
    const label = `pupil ${seed}`;
    const due = new Set(
      looks.flatMap(({ today, mayRaise: may, isReady }) => {
        const days = nearest(daysBetween(today, exam));
        const isOwed = may && days !== null && today >= saidOn && addDays(exam, -days) >= saidOn;
        return isOwed && (!isReady || days === 1) ? [days] : [];
      }),
    );
    expect(
      came.map(({ days }) => days).toSorted((a, b) => a - b),
      label,
    ).toEqual([...due].toSorted((a, b) => a - b));
    for (const { days, look } of came) {
      expect(days, label).toBe(nearest(daysBetween(look.today, exam)));
      expect(look.mayRaise && (!look.isReady || days === 1), label).toBe(true);
    }
    count += came.length;
  }
  // It is no year in which nothing happens.
  expect(count).toBeGreaterThan(PUPILS);
});

test(`${PUPILS / 2} pupils whose clock is wrong for some days: nothing stays silent afterwards`, () => {
  let again = 0;
  for (let seed = 0; seed < PUPILS / 2; seed += 1) {
    const { exam, saidOn, looks, came } = yearOf(seed, true);
    const label = `pupil ${seed}`;
    const right = looks.filter(({ wrongBy }) => wrongBy === 0);
    for (const { today, mayRaise: may, isReady } of right) {
      const days = nearest(daysBetween(today, exam));
      // Said under the wrong clock, the day of saying is no reason for silence.
      const isOwed = may && days !== null && addDays(exam, -days) >= saidOn && today >= saidOn;
      if (!isOwed || (isReady && days !== 1)) continue;
      expect(
        came.some((one) => one.days === days),
        `${label}, ${days}`,
      ).toBe(true);
    }
    for (const days of REMINDER_DAYS) {
      const those = came.filter((one) => one.days === days);
      const underRight = those.filter(({ look }) => look.wrongBy === 0);
      // Under the right clock once; what a wrong one said too early may come again on its day.
      expect(underRight.length, label).toBeLessThanOrEqual(1);
      again += Math.max(0, those.length - 1);
    }
  }
  expect(again).toBeLessThan(PUPILS / 20);
});
