import { describe, expect, test } from 'vitest';
import {
  nextSchoolCertifications,
  parcoursupCheck,
  schoolYearOf,
} from '../../../../lib/domain/certificate/schooling.ts';
import { plainDate } from '../../../../lib/domain/plain-date.ts';
import { SCHOOL_DATES } from '../../../../lib/school-calendar/school-dates.ts';
import { PARCOURSUP_SEASONS, SCHOOL_SESSIONS } from '../../../../lib/school-calendar/sessions.ts';
import { day } from '../../../support/records/certificates.ts';

describe('after 3e', () => {
  test('come the CAP after two years and the Terminale after three', () => {
    expect(nextSchoolCertifications(day('2023-05-12'), 'troisieme', SCHOOL_DATES)).toEqual([
      expect.objectContaining({ kind: 'cap', schoolYear: 2025 }),
      expect.objectContaining({ kind: 'terminale', schoolYear: 2026 }),
    ]);
  });

  test('a session whose dates are not published has none', () => {
    const [, terminale] = nextSchoolCertifications(day('2026-05-12'), 'troisieme', SCHOOL_DATES);
    expect(terminale).toEqual({ kind: 'terminale', schoolYear: 2029, session: null });
  });

  test('a certificate of May is still within its years for Parcoursup of Terminale', () => {
    expect(
      parcoursupCheck(day('2026-05-12'), 'troisieme', day('2029-05-20'), SCHOOL_DATES),
    ).toEqual({ year: 2029, confirmBy: '2029-04-02', isPublished: false, isWithin: true });
  });

  test('one of March is not', () => {
    const check = parcoursupCheck(day('2026-03-17'), 'troisieme', day('2029-03-20'), SCHOOL_DATES);
    expect(check?.isWithin).toBe(false);
  });
});

test('in Terminale, Parcoursup is that very year', () => {
  expect(parcoursupCheck(day('2025-11-20'), 'terminale', day('2028-12-01'), SCHOOL_DATES)).toEqual({
    year: 2026,
    confirmBy: '2026-04-01',
    isPublished: true,
    isWithin: true,
  });
  expect(nextSchoolCertifications(day('2025-11-20'), 'terminale', SCHOOL_DATES)).toEqual([]);
});

test.each([
  ['2026-05-12', 2026],
  ['2026-09-01', 2027],
  ['2027-01-10', 2027],
])('%s is of the school year that ends in %i', (text, year) => {
  expect(schoolYearOf(day(text))).toBe(year);
});

test('every published date is a day, in order, with a source', () => {
  for (const { from, to, source } of SCHOOL_SESSIONS) {
    expect([plainDate(from), plainDate(to)]).toEqual([from, to]);
    expect(from < to).toBe(true);
    expect(source).toMatch(/^https:/);
  }
  for (const { wishesBy, confirmBy, source } of PARCOURSUP_SEASONS) {
    expect([plainDate(wishesBy), plainDate(confirmBy)]).toEqual([wishesBy, confirmBy]);
    expect(wishesBy < confirmBy).toBe(true);
    expect(source).toMatch(/^https:/);
  }
});
