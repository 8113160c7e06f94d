import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AREA_CODES, COMPETENCE_CODES } from '../../../lib/domain/training/competence.ts';
import type { DayPoint } from '../../../lib/domain/training/history.ts';
import { addDays, type PlainDate } from '../../../lib/domain/plain-date.ts';
import { changeSince, progressOf } from '../../../lib/domain/training/progress.ts';
import { TODAY } from '../../support/records/arbitraries.ts';

/** A day's point: pix of the first competences, nothing known of the rest. */
function point(day: PlainDate, ...pix: number[]): DayPoint {
  return { day, pix: COMPETENCE_CODES.map((_, at) => pix[at] ?? null) };
}

const histories = fc
  .array(fc.array(fc.option(fc.integer({ min: 0, max: 64 })), { minLength: 16, maxLength: 16 }), {
    maxLength: 30,
  })
  .map((days) => days.map((pix, at): DayPoint => ({ day: addDays(TODAY, at - 40), pix })));

describe('progress', () => {
  test('adds up pix and competences at level 1, the whole and by area', () => {
    const [day] = progressOf([point(TODAY, 8, 7, 24, 40)]);
    expect(day).toMatchObject({ day: TODAY, pix: 79, atLevelOne: 3 });
    expect(day?.areas['1']).toEqual({ pix: 39, atLevelOne: 2 });
    expect(day?.areas['2']).toEqual({ pix: 40, atLevelOne: 1 });
    expect(day?.areas['5']).toEqual({ pix: 0, atLevelOne: 0 });
  });

  test('areas add up to the whole, on every day, in the order of the days', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const days = progressOf(history);
        expect(days.map(({ day }) => day)).toEqual(history.map(({ day }) => day));
        for (const { pix, atLevelOne, areas } of days) {
          const sum = (of: 'pix' | 'atLevelOne') =>
            AREA_CODES.reduce((total, area) => total + areas[area][of], 0);
          expect([pix, atLevelOne]).toEqual([sum('pix'), sum('atLevelOne')]);
        }
      }),
    );
  });
});

describe('what changed since a visit', () => {
  const history = [
    point(addDays(TODAY, -10), 4, 8),
    point(addDays(TODAY, -5), 6, 8),
    point(TODAY, 9, 8, 8),
  ];

  test('counts from the last state known by then', () => {
    expect(changeSince(history, addDays(TODAY, -3))).toEqual({
      since: addDays(TODAY, -3),
      pix: 11,
      reached: ['1.1', '1.3'],
    });
  });

  test('a reset takes pix away', () => {
    const after = [...history, point(addDays(TODAY, 1), 0, 8, 8)];
    expect(changeSince(after, TODAY)).toMatchObject({ pix: -9, reached: [] });
  });

  test('says nothing where nothing was known', () => {
    expect(changeSince(history, addDays(TODAY, -11))).toBeNull();
    expect(changeSince([], TODAY)).toBeNull();
  });

  test('from the last day itself nothing has changed', () => {
    fc.assert(
      fc.property(histories, (days) => {
        const last = days.at(-1);
        if (!last) return;
        expect(changeSince(days, last.day)).toMatchObject({ pix: 0, reached: [] });
      }),
    );
  });
});
