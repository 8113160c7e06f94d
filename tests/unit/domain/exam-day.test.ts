import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  doubtAbout,
  examAhead,
  hasResult,
  mergeExamDays,
  PLACE_LIMIT,
  placeFrom,
  saidAnew,
  type ExamDay,
} from '../../../lib/domain/exam-day/exam-day.ts';
import { planUntil, stillDoable } from '../../../lib/domain/exam-day/plan.ts';
import { freeSince, mayNoticeRetry } from '../../../lib/domain/exam-day/retry.ts';
import { addDays, type PlainDate } from '../../../lib/domain/plain-date.ts';
import {
  adviceFor,
  candidates,
  pathToCertifiable,
} from '../../../lib/domain/training/next-competence.ts';
import { isBlocked } from '../../../lib/domain/training/scorecard.ts';
import {
  card,
  profiles,
  profileWith,
  scorecardOf,
  threeOfFive,
  TODAY,
} from '../../support/records/arbitraries.ts';
import { day } from '../../support/records/certificates.ts';

const DAY = day('2027-04-12');
const word = (on: PlainDate | null, more: Partial<ExamDay> = {}): ExamDay => ({
  ...saidAnew(null, { day: on, time: null, place: null }, TODAY),
  ...more,
});

describe('the day that is said', () => {
  test('is counted in whole days of the calendar, over the nights on which clocks change', () => {
    expect(examAhead({ day: DAY }, day('2027-03-31'))).toEqual({ day: DAY, left: 12 });
    expect(examAhead({ day: day('2027-03-29') }, day('2027-03-27'))?.left).toBe(2);
    expect(examAhead({ day: DAY }, DAY)?.left).toBe(0);
    expect(examAhead({ day: DAY }, addDays(DAY, 90))?.left).toBe(-90);
  });

  test.each([
    ['2027-12-31', '2028-01-01', 1],
    ['2028-02-28', '2028-03-01', 2],
    ['2027-02-28', '2027-03-01', 1],
    ['2028-02-29', '2028-02-29', 0],
    ['2028-02-29', '2028-02-28', -1],
    ['2026-10-24', '2026-10-26', 2],
    ['2027-03-27', '2027-03-29', 2],
  ] as const)('from %s to %s it is %i', (today, said, left) => {
    expect(examAhead({ day: day(said) }, day(today))?.left).toBe(left);
  });

  test('two years from 29 February end on 28 February', () => {
    expect(doubtAbout(day('2030-02-28'), day('2028-02-29'))).toBeNull();
    expect(doubtAbout(day('2030-03-01'), day('2028-02-29'))).toBe('far');
  });

  test('goes away after 90 days, and is not there when nobody knows it', () => {
    expect(examAhead({ day: DAY }, addDays(DAY, 91))).toBeNull();
    expect(examAhead({ day: null }, TODAY)).toBeNull();
    expect(examAhead(null, TODAY)).toBeNull();
  });

  test('said again is no new word; changed it is one, and what was reminded of counts no more', () => {
    const first = saidAnew(null, { day: DAY, time: null, place: null }, TODAY);
    expect(first).toMatchObject({ saidAt: 1, saidOn: TODAY, reminded: [] });
    const told = { ...first, reminded: [{ days: 14 as const, on: TODAY }], inCalendar: 1 };
    expect(saidAnew(told, { day: DAY, time: null, place: null }, addDays(TODAY, 3))).toBe(told);
    const withPlace = saidAnew(told, { day: DAY, time: '08:30', place: 'salle 204' }, TODAY);
    expect(withPlace).toMatchObject({ saidAt: 2, reminded: told.reminded, inCalendar: 1 });
    const moved = saidAnew(withPlace, { ...withPlace, day: addDays(DAY, 1) }, addDays(TODAY, 3));
    expect(moved).toMatchObject({ saidAt: 3, reminded: [], saidOn: addDays(TODAY, 3) });
    const unknown = saidAnew(moved, { ...moved, day: null }, TODAY);
    expect(unknown).toMatchObject({ day: null, time: null, place: null, saidAt: 4 });
  });

  test('of two computers: the later word, whatever their clocks said', () => {
    const here = word(DAY, { saidAt: 2, saidOn: day('2036-01-01') });
    const there = word(addDays(DAY, 1), { saidAt: 3, saidOn: day('2020-01-01') });
    expect(mergeExamDays(here, there)).toMatchObject({ day: addDays(DAY, 1), saidAt: 3 });
    expect(mergeExamDays(there, here)).toMatchObject({ day: addDays(DAY, 1), saidAt: 3 });
    const unknown = word(null, { saidAt: 4 });
    expect(mergeExamDays(unknown, there)?.day).toBeNull();
    expect(mergeExamDays(null, there)).toBe(there);
  });

  test('a reminder that came on one of two computers has come', () => {
    const mark = { days: 14 as const, on: TODAY };
    const merged = mergeExamDays(word(DAY, { reminded: [mark] }), word(DAY, { saidAt: 2 }));
    expect(merged?.reminded).toEqual([mark]);
    const other = mergeExamDays(word(DAY, { reminded: [mark] }), word(TODAY, { saidAt: 2 }));
    expect(other?.reminded).toEqual([]);
  });

  test.each([
    ['2026-11-23', 'past'],
    ['2026-11-24', null],
    ['2027-04-11', 'sunday'],
    ['2027-04-12', null],
    ['2028-11-24', null],
    ['2028-11-25', 'far'],
  ])('%s: %s', (said, doubt) => {
    expect(doubtAbout(day(said), TODAY)).toBe(doubt);
  });

  test('has its result once a certificate of that exam or a later one is there', () => {
    const result = (examDate: PlainDate | null, standing: 'validated' | 'pending' = 'validated') =>
      hasResult({ day: DAY }, [{ standing, examDate }]);
    expect(result(DAY)).toBe(true);
    expect(result(addDays(DAY, 30))).toBe(true);
    expect(result(addDays(DAY, -1))).toBe(false);
    expect(result(DAY, 'pending')).toBe(false);
    expect(result(null)).toBe(false);
  });

  test('a place is a line of a few words', () => {
    expect(placeFrom('  salle\n 204 ')).toBe('salle 204');
    expect(placeFrom('   ')).toBeNull();
    expect([...(placeFrom('🐈'.repeat(200)) ?? '')]).toHaveLength(PLACE_LIMIT);
  });
});

describe('what Pix makes wait until the day, or longer', () => {
  const waiting = (retryOn: PlainDate) =>
    card('3.4', { pixAhead: 7, status: 'completed', retryOn });
  const before = (on: PlainDate) => ({ ...threeOfFive, examDay: { day: on } });
  const withCard = (retryOn: PlainDate, on: PlainDate | null) => ({
    ...profileWith([...Object.values(threeOfFive.scorecards), waiting(retryOn)]),
    examDay: { day: on },
  });

  test('comes after every other one, and is not on the path', () => {
    const on = addDays(TODAY, 3);
    const early = card('2.3', { status: 'completed', retryOn: addDays(TODAY, 1) });
    const late = profileWith([waiting(addDays(TODAY, 5)), early]);
    const ranked = candidates({ ...late, examDay: { day: on } }, TODAY).map(({ code }) => code);
    expect(ranked.slice(-2)).toEqual(['2.3', '3.4']);
    const undated = candidates(late, TODAY).map(({ code }) => code);
    expect(undated.slice(-2)).toEqual(['3.4', '2.3']);
    const path = pathToCertifiable({ ...late, examDay: { day: on } }, TODAY);
    expect(path.map(({ code }) => code)).not.toContain('3.4');
  });

  test('once the day is over, it waits as any other', () => {
    const on = addDays(TODAY, -1);
    const profile = withCard(addDays(TODAY, 2), on);
    expect(candidates(profile, TODAY)).toEqual(candidates({ ...profile, examDay: null }, TODAY));
  });

  test('says so, where nothing else is left', () => {
    const all = Object.keys(threeOfFive.scorecards).map((code) =>
      card(code as '1.1', { status: 'completed', retryOn: addDays(TODAY, 4) }),
    );
    const profile = (left: number) => ({
      ...profileWith(all),
      examDay: { day: addDays(TODAY, left) },
    });
    expect(adviceFor(profile(3), TODAY)).toMatchObject({ kind: 'wait', exam: 'after' });
    expect(adviceFor(profile(4), TODAY)).toMatchObject({ kind: 'wait', exam: 'that-day' });
    expect(adviceFor(profile(5), TODAY)).toMatchObject({ kind: 'wait', exam: null });
  });

  test('whatever the profile, the path holds only what is doable before the day', () => {
    fc.assert(
      fc.property(profiles, fc.integer({ min: 0, max: 6 }), (profile, left) => {
        const on = addDays(TODAY, left);
        const dated = { ...profile, examDay: { day: on } };
        for (const one of pathToCertifiable(dated, TODAY)) {
          expect(isBlocked(one, TODAY) && (one.retryOn ?? '') >= on).toBe(false);
        }
        const codes = (cards: { code: string }[]) => cards.map(({ code }) => code).toSorted();
        expect(codes(candidates(dated, TODAY))).toEqual(codes(candidates(profile, TODAY)));
      }),
    );
  });

  test('the plan says what is left, and by week where more than two weeks remain', () => {
    expect(planUntil(before(addDays(TODAY, 20)), TODAY)).toMatchObject({
      missing: 2,
      pix: 7,
      short: 0,
      perWeek: 1,
    });
    expect(planUntil(before(addDays(TODAY, 14)), TODAY)?.perWeek).toBeNull();
    expect(planUntil(before(addDays(TODAY, -1)), TODAY)).toBeNull();
    expect(planUntil(threeOfFive, TODAY)).toBeNull();
    const none = { ...profileWith([]), examDay: { day: addDays(TODAY, 21) } };
    expect(planUntil(none, TODAY)).toMatchObject({ missing: 5, perWeek: 2 });
  });

  test('fewer doable than needed is said, with the begun ones, then what can still be begun', () => {
    const blocked = Object.keys(profileWith([]).scorecards).map((code) =>
      card(code as '1.1', { status: 'completed', retryOn: addDays(TODAY, 9) }),
    );
    const profile = {
      ...profileWith([...blocked, card('5.1'), card('4.1', { pixAhead: 2, status: 'started' })]),
      examDay: { day: addDays(TODAY, 5) },
    };
    expect(planUntil(profile, TODAY)).toMatchObject({ missing: 5, short: 3, pix: 14 });
    const { begun, toBegin } = stillDoable(profile, TODAY);
    expect(begun.map(({ code }) => code)).toEqual(['4.1']);
    expect(toBegin.map(({ code }) => code)).toEqual(['5.1']);
  });
});

describe('a competence that Pix makes wait without a date', () => {
  const waiting = card('3.4', { pixAhead: 7, status: 'completed', retryOn: 'unknown' });

  test('is not suggested, and comes after those that can be done', () => {
    const profile = profileWith([waiting]);
    expect(candidates(profile, TODAY).at(-1)?.code).toBe('3.4');
    const all = Object.keys(profile.scorecards).map((code) =>
      card(code as '1.1', { status: 'completed', retryOn: 'unknown' }),
    );
    expect(adviceFor(profileWith(all), TODAY)).toMatchObject({ kind: 'wait', on: 'unknown' });
    const dated = card('5.2', { status: 'completed', retryOn: addDays(TODAY, 9) });
    expect(adviceFor(profileWith([...all, dated]), TODAY)).toMatchObject({ code: '5.2' });
  });

  test('is not counted on before an exam', () => {
    const examDay = { day: addDays(TODAY, 30) };
    const path = pathToCertifiable({ ...profileWith([waiting]), examDay }, TODAY);
    expect(path.map(({ code }) => code)).not.toContain('3.4');
  });
});

describe('a competence that is doable again', () => {
  test('is told on its day, and on no other', () => {
    const profile = profileWith([card('3.4', { status: 'completed', retryOn: TODAY })]);
    expect(freeSince(profile, TODAY)).toEqual(['3.4']);
    expect(freeSince(profile, addDays(TODAY, -1))).toEqual([]);
    expect(freeSince(profile, addDays(TODAY, 1))).toEqual([]);
    expect(freeSince({ ...profile, ignored: ['3.4'] }, TODAY)).toEqual([]);
  });

  test('only if that was asked for, and once a day for all', () => {
    expect(mayNoticeRetry({ retryNotices: false, retryNoticedOn: null }, TODAY)).toBe(false);
    expect(mayNoticeRetry({ retryNotices: true, retryNoticedOn: null }, TODAY)).toBe(true);
    expect(mayNoticeRetry({ retryNotices: true, retryNoticedOn: TODAY }, TODAY)).toBe(false);
    const wrong = { retryNotices: true, retryNoticedOn: addDays(TODAY, 400) };
    expect(mayNoticeRetry(wrong, TODAY)).toBe(true);
  });

  test('whatever was read of it, a day that Pix names is a midnight of the calendar', () => {
    fc.assert(
      fc.property(scorecardOf('1.1'), (one) => {
        if (!isBlocked(one, TODAY)) return;
        if (one.retryOn === 'unknown') return;
        const until = one.retryOn ?? TODAY;
        expect(isBlocked(one, addDays(until, -1))).toBe(true);
        expect(isBlocked(one, until)).toBe(false);
      }),
    );
  });
});
