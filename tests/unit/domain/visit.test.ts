import { expect, test } from 'vitest';
import type { PlainDate } from '../../../lib/domain/plain-date.ts';
import { visitedOn } from '../../../lib/domain/account/visit.ts';

const day = (text: string) => text as PlainDate;

test('the first visit has nothing to compare with', () => {
  expect(visitedOn(null, day('2026-11-24'))).toEqual({ last: '2026-11-24', before: null });
});

test('a visit on a later day compares with the one before', () => {
  const visit = { last: day('2026-11-12'), before: day('2026-10-01') };
  expect(visitedOn(visit, day('2026-11-24'))).toEqual({ last: '2026-11-24', before: '2026-11-12' });
});

test('a second visit on one day compares with the same day as the first', () => {
  const visit = { last: day('2026-11-24'), before: day('2026-11-12') };
  expect(visitedOn(visit, day('2026-11-24'))).toEqual(visit);
});

test('after the clock was set back, the visit before it still compares', () => {
  const visit = { last: day('2027-11-24'), before: day('2026-11-12') };
  expect(visitedOn(visit, day('2026-11-24'))).toEqual({ last: '2026-11-24', before: '2026-11-12' });
  expect(visitedOn({ ...visit, before: null }, day('2026-11-24')).before).toBeNull();
});
