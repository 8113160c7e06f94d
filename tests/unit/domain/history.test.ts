import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  appendToHistory,
  HISTORY_LIMIT,
  type DayPoint,
} from '../../../lib/domain/training/history.ts';
import { addDays } from '../../../lib/domain/plain-date.ts';
import { accountWith, threeOfFive, TODAY } from '../../support/records/arbitraries.ts';

const account = accountWith(threeOfFive, 0);

test('a day keeps its last state only', () => {
  const once = appendToHistory([], account, TODAY);
  const twice = appendToHistory(once, { ...account, scorecards: {} }, TODAY);
  expect(twice).toHaveLength(1);
  expect(twice[0]?.pix.every((pix) => pix === null)).toBe(true);
  expect(once[0]?.pix[0]).toBe(21);
});

test('days stay in order and under the limit, whatever the clock does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -900, max: 900 }), { maxLength: 60 }), (offsets) => {
      const full: DayPoint[] = Array.from({ length: HISTORY_LIMIT }, (_, index) => ({
        day: addDays(TODAY, index - HISTORY_LIMIT),
        pix: [],
      }));
      const history = offsets.reduce<DayPoint[]>(
        (known, offset) => appendToHistory(known, account, addDays(TODAY, offset)),
        full,
      );
      const days = history.map(({ day }) => day);
      expect(days).toEqual([...new Set(days)].sort());
      expect(days.length).toBeLessThanOrEqual(HISTORY_LIMIT);
    }),
  );
});
