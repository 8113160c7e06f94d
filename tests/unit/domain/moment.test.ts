import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { CertificateWatch } from '../../../lib/domain/certificate/watch.ts';
import { asksForExamDay, MOMENTS, momentOf, type Standing } from '../../../lib/domain/moment.ts';
import { addDays } from '../../../lib/domain/plain-date.ts';
import { TODAY } from '../../support/records/arbitraries.ts';
import { watch } from '../../support/records/certificates.ts';

const DAYS = { paris: TODAY, here: TODAY };

const NOBODY: Standing = {
  count: 0,
  certifiable: null,
  examDay: null,
  certificates: [],
  alertDays: [180, 90, 30, 7, 0],
};

const held = (left: number, more: Partial<CertificateWatch> = {}) =>
  watch({
    id: 'held',
    renewBy: addDays(TODAY, left),
    examDate: addDays(TODAY, left - 1100),
    ...more,
  });
const pending = (ago: number) =>
  watch({ id: 'new', standing: 'pending', renewBy: null, examDate: addDays(TODAY, -ago) });
const seen = (left: number) =>
  held(left, {
    raised: { renewBy: addDays(TODAY, left), threshold: left < 0 ? 0 : 180, isAcknowledged: true },
  });

/** Who it is, what is known of them, the moment, and the certificate that it is about. */
const CASES: [string, Partial<Standing>, (typeof MOMENTS)[number], string | null][] = [
  ['nothing reached yet', {}, 'training', null],
  ['three of five', { count: 3 }, 'training', null],
  ['three of five, refused by Pix', { count: 3, certifiable: false }, 'training', null],
  ['five, Pix not asked', { count: 5 }, 'reached', null],
  ['all sixteen, Pix not asked', { count: 16 }, 'reached', null],
  ['refused by Pix at six', { count: 6, certifiable: false }, 'training', null],
  ['five, Pix confirms', { count: 5, certifiable: true }, 'confirmed', null],
  ['four by our count, Pix says yes', { count: 4, certifiable: true }, 'confirmed', null],
  ['the day is ahead', { count: 5, examDay: { day: addDays(TODAY, 3) } }, 'reached', null],
  ['the day is today', { count: 5, examDay: { day: TODAY } }, 'reached', null],
  ['the day has passed', { count: 5, examDay: { day: addDays(TODAY, -1) } }, 'waiting', null],
  ['long ago', { count: 5, examDay: { day: addDays(TODAY, -91) } }, 'reached', null],
  ['sat, waiting', { count: 7, certifiable: true, certificates: [pending(9)] }, 'waiting', 'new'],
  ['waiting, with an old certificate', { certificates: [held(200), pending(9)] }, 'waiting', 'new'],
  ['waiting, with one that is due', { certificates: [held(20), pending(9)] }, 'waiting', 'new'],
  [
    'waiting, with one that is overdue',
    { certificates: [pending(9), held(-20)] },
    'waiting',
    'new',
  ],
  [
    'a result that never came, of an exam before the certificate',
    { certificates: [pending(2000), held(400)] },
    'certified',
    'held',
  ],
  [
    'a result just came',
    { certificates: [held(900, { result: 'announced' })] },
    'obtained',
    'held',
  ],
  ['a valid one, training again', { count: 3, certificates: [held(400)] }, 'certified', 'held'],
  ['a valid one, five reached', { count: 9, certificates: [held(400)] }, 'certified', 'held'],
  ['one without a renewal', { certificates: [held(0, { renewBy: null })] }, 'certified', 'held'],
  ['due, three of five', { count: 3, certificates: [held(60)] }, 'to-renew', 'held'],
  ['due on this very day', { certificates: [held(0)] }, 'to-renew', 'held'],
  ['overdue', { count: 8, certificates: [held(-1)] }, 'to-renew', 'held'],
  ['due and seen', { count: 3, certificates: [seen(100)] }, 'certified', 'held'],
  [
    'overdue and seen: trains for the next',
    { count: 3, certificates: [seen(-9)] },
    'training',
    null,
  ],
  ['not obtained', { count: 6, certificates: [watch({ standing: 'rejected' })] }, 'reached', null],
  ['a second account, without one', { count: 2, certificates: [] }, 'training', null],
  ['deleted', { certificates: [held(60, { isDeleted: true })] }, 'training', null],
  ['replaced', { certificates: [held(-60, { isReplaced: true })] }, 'training', null],
  ['its alerts stopped', { certificates: [held(60, { isStopped: true })] }, 'certified', 'held'],
];

test.each(CASES)('%s', (_who, standing, moment, about) => {
  const found = momentOf({ ...NOBODY, ...standing }, DAYS);
  expect([found.moment, found.about?.id ?? null]).toEqual([moment, about]);
});

test('every moment has a case', () => {
  expect(new Set(CASES.map(([, , moment]) => moment))).toEqual(new Set(MOMENTS));
});

test('every standing has one moment, in whichever order the certificates stand', () => {
  const certificates = fc.array(
    fc
      .tuple(
        fc.constantFrom('pending', 'validated', 'rejected', 'cancelled' as const),
        fc.integer({ min: -400, max: 1200 }),
        fc.constantFrom('none', 'announced' as const),
        fc.boolean(),
        fc.uuid(),
      )
      .map(([standing, left, result, isReplaced, id]) =>
        held(left, { standing, result, isReplaced, id }),
      ),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(certificates, fc.integer({ min: 0, max: 16 }), (own, count) => {
      const standing = { ...NOBODY, count, certificates: own };
      const { moment } = momentOf(standing, DAYS);
      expect(MOMENTS).toContain(moment);
      expect(momentOf({ ...standing, certificates: own.toReversed() }, DAYS).moment).toBe(moment);
    }),
  );
});

describe('the day of an exam is asked for', () => {
  test.each([
    ['in training', {}, true],
    ['once five are reached', { count: 5 }, true],
    ['for the next, of one that is overdue and seen', { certificates: [seen(-9)] }, true],
    ['not while a result is waited for', { certificates: [pending(3)] }, false],
    ['not while a certificate holds', { certificates: [held(400)] }, false],
    ['not when a result just came', { certificates: [held(900, { result: 'announced' })] }, false],
    [
      'not soon after it was not obtained',
      { certificates: [watch({ standing: 'rejected', examDate: addDays(TODAY, -20) })] },
      false,
    ],
  ])('%s', (_when, standing, asks) => {
    expect(asksForExamDay({ ...NOBODY, ...standing }, DAYS)).toBe(asks);
  });
});
