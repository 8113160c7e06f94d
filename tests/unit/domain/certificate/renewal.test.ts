import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cardStatus,
  renewalOf,
  renewalState,
  type RenewalYears,
} from '../../../../lib/domain/certificate/renewal.ts';
import { addDays, addYears, daysBetween, plainDate } from '../../../../lib/domain/plain-date.ts';
import { day, DETAIL } from '../../../support/records/certificates.ts';

const days = fc.integer({ min: 0, max: 20_000 }).map((after) => addDays(day('2016-01-01'), after));

describe('the renewal date', () => {
  test('is three years after the delivery', () => {
    expect(renewalOf(DETAIL, 3)).toEqual({ renewBy: '2029-05-20', base: 'delivery', years: 3 });
  });

  test('is counted from the exam where no delivery is known, and says so', () => {
    expect(renewalOf({ ...DETAIL, deliveryDate: null }, 3)).toEqual({
      renewBy: '2029-05-12',
      base: 'exam',
      years: 3,
    });
  });

  test.each([
    ['2024-02-29', '2027-02-28'],
    ['2025-02-28', '2028-02-28'],
    // Days on which clocks change: a calendar day has no hours to lose.
    ['2026-03-29', '2029-03-29'],
    ['2026-10-25', '2029-10-25'],
  ])('delivered %s: %s', (delivered, renewBy) => {
    expect(renewalOf({ ...DETAIL, deliveryDate: day(delivered) }, 3)?.renewBy).toBe(renewBy);
  });

  test.each(['pending', 'rejected', 'cancelled'] as const)('%s: there is none', (status) => {
    expect(renewalOf({ ...DETAIL, status }, 3)).toBeNull();
  });

  test('there is none without a date, or when none is wanted', () => {
    expect(renewalOf({ ...DETAIL, deliveryDate: null, examDate: null }, 3)).toBeNull();
    expect(renewalOf(DETAIL, null)).toBeNull();
  });

  test('is a real day, never before its base date, whatever the day and the years', () => {
    fc.assert(
      fc.property(days, fc.constantFrom<RenewalYears>(1, 2, 3, 5), (deliveryDate, years) => {
        const renewBy = renewalOf({ ...DETAIL, deliveryDate }, years)?.renewBy ?? '';
        expect(plainDate(renewBy)).toBe(renewBy);
        expect(renewBy > deliveryDate).toBe(true);
        const left = daysBetween(deliveryDate, day(renewBy));
        expect(Math.abs(left - 365.25 * (years ?? 0))).toBeLessThanOrEqual(1.5);
      }),
    );
  });
});

describe('the state', () => {
  test.each([
    [-1, 'overdue'],
    [0, 'due-soon'],
    [180, 'due-soon'],
    [181, 'valid'],
  ] as const)('%i days left: %s', (left, state) => {
    expect(renewalState(day('2029-05-20'), addDays(day('2029-05-20'), -left))).toBe(state);
  });

  test('changes exactly once each way, on the right days, over a whole life', () => {
    fc.assert(
      fc.property(days, (delivered) => {
        const renewBy = addYears(delivered, 3);
        const changes: [string, number][] = [];
        let before = '';
        for (let today = delivered; today <= addDays(renewBy, 30); today = addDays(today, 1)) {
          const state = renewalState(renewBy, today);
          if (state !== before) changes.push([state, daysBetween(today, renewBy)]);
          before = state;
        }
        expect(changes.map(([state]) => state)).toEqual(['valid', 'due-soon', 'overdue']);
        expect(changes.slice(1).map(([, left]) => left)).toEqual([180, -1]);
      }),
      { numRuns: 20 },
    );
  });

  test('a clock set back a year only moves the state back', () => {
    expect(renewalState(day('2029-05-20'), day('2029-05-21'))).toBe('overdue');
    expect(renewalState(day('2029-05-20'), day('2028-05-21'))).toBe('valid');
  });

  test('a result that is not there has no renewal state', () => {
    const today = day('2026-11-24');
    expect(cardStatus({ ...DETAIL, status: 'pending' }, null, today)).toBe('pending');
    expect(cardStatus({ ...DETAIL, status: 'cancelled' }, null, today)).toBe('rejected');
    expect(cardStatus(DETAIL, null, today)).toBe('valid');
  });
});
