import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parisDay } from '../../../lib/time/paris.ts';

const intl = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });
const HOUR = 3_600_000;

describe('the day in Paris', () => {
  test('is the one that Intl says, whatever the moment', () => {
    const moments = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2060, 0, 1) });
    fc.assert(
      fc.property(moments, (at) => {
        expect(parisDay(at)).toBe(intl.format(at));
      }),
      { numRuns: 2000 },
    );
  });

  test('is so in each hour around every change of the clocks', () => {
    for (let year = 2020; year < 2060; year += 1) {
      for (const month of [2, 9]) {
        for (let hours = 0; hours < 9 * 24; hours += 1) {
          const at = Date.UTC(year, month, 23) + hours * HOUR;
          expect(parisDay(at)).toBe(intl.format(at));
        }
      }
    }
  });

  test.each([
    [Date.UTC(2026, 10, 24, 22, 59), '2026-11-24'],
    [Date.UTC(2026, 10, 24, 23, 0), '2026-11-25'],
    [Date.UTC(2026, 6, 1, 21, 59), '2026-07-01'],
    [new Date(Date.UTC(2026, 6, 1, 22, 0)), '2026-07-02'],
  ])('%s is %s', (at, day) => {
    expect(parisDay(at)).toBe(day);
  });
});
