import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareOf, spanBetween } from '../../../../lib/domain/certificate/span.ts';
import { addDays, daysBetween, type PlainDate } from '../../../../lib/domain/plain-date.ts';
import { englishSpans, frenchSpans } from '../../../../lib/i18n/format/spans.ts';
import { day } from '../../../support/records/certificates.ts';

const days = fc
  .integer({ min: -3000, max: 3000 })
  .map((count) => addDays(day('2026-11-25'), count));

describe('a span', () => {
  test.each([
    ['2026-11-25', '2026-11-25', '0 jour'],
    ['2026-11-25', '2026-11-26', '1 jour'],
    ['2026-11-25', '2027-02-23', '90 jours'],
    ['2026-11-25', '2027-02-24', '3 mois'],
    ['2026-11-25', '2029-05-20', '2 ans et 6 mois'],
    ['2026-11-25', '2029-11-25', '3 ans'],
    ['2029-11-25', '2026-11-25', '3 ans'],
    ['2024-02-29', '2025-02-28', '1 an'],
  ])('from %s to %s: %s', (from, to, said) => {
    const plain = frenchSpans.span(spanBetween(day(from), day(to))).replace(/[\u00a0\u202f]/g, ' ');
    expect(plain).toBe(said);
  });

  test('in English', () => {
    expect(englishSpans.span(spanBetween(day('2026-11-25'), day('2029-05-20')))).toBe(
      '2 years and 6 months',
    );
  });

  test('is the same both ways, and never off by more than three weeks', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        const span = spanBetween(one, other);
        expect(spanBetween(other, one)).toEqual(span);
        const exact = Math.abs(daysBetween(one, other));
        const said =
          span.unit === 'days' ? span.days : ((span.years * 12 + span.months) * 365.25) / 12;
        expect(Math.abs(exact - said)).toBeLessThanOrEqual(21);
      }),
    );
  });
});

describe('a place on the line', () => {
  test('goes from 0 to 1, never backwards', () => {
    fc.assert(
      fc.property(days, days, days, days, (a, b, from, to) => {
        const [earlier, later] = [a, b].toSorted() as [PlainDate, PlainDate];
        const [first, second] = [shareOf(earlier, from, to), shareOf(later, from, to)];
        expect(first).toBeGreaterThanOrEqual(0);
        expect(second).toBeLessThanOrEqual(1);
        expect(first).toBeLessThanOrEqual(second);
      }),
    );
  });

  test('of no length is its end once that has come', () => {
    expect(shareOf(day('2026-01-01'), day('2026-01-02'), day('2026-01-02'))).toBe(0);
    expect(shareOf(day('2026-01-02'), day('2026-01-02'), day('2026-01-02'))).toBe(1);
  });
});
