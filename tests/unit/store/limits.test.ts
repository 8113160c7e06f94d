/** How much, and of what, a record may hold: what goes beyond is set aside, never shown. */
import { describe, expect, test } from 'vitest';
import { newAccount } from '../../../lib/domain/account/account.ts';
import { HISTORY_LIMIT } from '../../../lib/domain/training/history.ts';
import { DEFAULT_PREFERENCES } from '../../../lib/domain/preferences.ts';
import { accountRecord } from '../../../lib/store/schema/account.ts';
import { certificateSchema } from '../../../lib/store/schema/wallet/certificate.ts';
import { currentRecord } from '../../../lib/store/schema/current.ts';
import { historyRecord } from '../../../lib/store/schema/history.ts';
import { preferencesRecord } from '../../../lib/store/schema/preferences.ts';
import { saltRecord } from '../../../lib/store/schema/salt.ts';
import { watchesRecord } from '../../../lib/store/schema/wallet/watches.ts';
import { certificate, watch } from '../../support/records/certificates.ts';

const account = newAccount('fr');
const card = {
  code: '1.1',
  level: 8,
  pixAhead: 7.9,
  status: 'completed',
  retryOn: null,
  seenAt: 0,
};
const withCard = (changes: object) => ({
  ...account,
  scorecards: { '1.1': { ...card, ...changes } },
});
const point = { day: '2026-11-23', pix: Array.from({ length: 16 }, () => null) };
const salt = '0'.repeat(16);
const times = <T>(count: number, value: T) => Array.from({ length: count }, () => value);

describe.each([
  {
    of: 'an account',
    schema: accountRecord.schema,
    right: [
      withCard({}),
      { ...account, firstName: 'x'.repeat(200), ignored: times(16, '1.1') },
      { ...account, visit: { last: '2028-02-29', before: null } },
    ],
    wrong: [
      withCard({ level: 9 }),
      withCard({ level: 1.5 }),
      withCard({ pixAhead: 8 }),
      withCard({ seenAt: -1 }),
      withCard({ seenAt: NaN }),
      withCard({ retryOn: '2026-02-30' }),
      { ...account, scorecards: { '1.10': card } },
      { ...account, firstName: 'x'.repeat(201) },
      { ...account, ignored: times(17, '1.1') },
      { ...account, site: 'com' },
      { ...account, visit: { last: '2027-02-29', before: null } },
      { ...account, maxLevel: undefined },
      [],
    ],
  },
  {
    of: 'a certificate',
    schema: certificateSchema,
    right: [
      certificate({ score: 9999, level: 8, extras: times(10, 'CléA') }),
      certificate({ competences: null }, { source: 'typed', account: null, deletedAt: 3 }),
    ],
    wrong: [
      certificate({ score: 10_000 }),
      certificate({ level: 0 }),
      certificate({ code: 'P-bcdf2346' }),
      certificate({ pixId: '../4' }),
      certificate({ holder: '' }),
      certificate({ extras: times(11, 'CléA') }),
      certificate({}, { account: 'A'.repeat(16) }),
      certificate({}, { id: 'x'.repeat(65) }),
      { ...certificate(), told: { pdf: undefined } },
    ],
  },
  {
    of: 'watches',
    schema: watchesRecord.schema,
    right: [[watch()], []],
    wrong: [[watch(), null], [watch({ id: '' })], times(1, undefined), { 0: watch() }],
  },
  {
    of: 'a history',
    schema: historyRecord.schema,
    right: [times(HISTORY_LIMIT, point)],
    wrong: [times(HISTORY_LIMIT + 1, point), [{ ...point, pix: times(15, 0) }]],
  },
  {
    of: 'preferences',
    schema: preferencesRecord.schema,
    right: [DEFAULT_PREFERENCES, { ...DEFAULT_PREFERENCES, alertDays: times(20, 0) }],
    wrong: [
      { ...DEFAULT_PREFERENCES, alertDays: times(21, 0) },
      { ...DEFAULT_PREFERENCES, renewalYears: 4 },
      { ...DEFAULT_PREFERENCES, language: 'de' },
    ],
  },
  {
    of: 'salts',
    schema: saltRecord.schema,
    right: [{ salts: times(50, salt), sameAs: { [salt]: salt } }],
    wrong: [
      { salts: [], sameAs: {} },
      { salts: times(51, salt), sameAs: {} },
      { salts: ['short'], sameAs: {} },
      { salts: [salt], sameAs: { Lina: salt } },
    ],
  },
  {
    of: 'who is current',
    schema: currentRecord.schema,
    right: [
      { key: null, failure: { subject: 'record', reason: 'record-lost', count: 0, at: 1 } },
      {
        key: null,
        failure: null,
        failures: {
          '0123456789abcdef': { subject: 'page', reason: 'partial', count: 1, at: 1 },
        },
      },
    ],
    wrong: [{ key: '4', failure: null }, { key: null }, { key: null, failure: null, failures: 1 }],
  },
])('$of', ({ schema, right, wrong }) => {
  test('is taken up to its limits, and nothing beside', () => {
    for (const data of right as unknown[]) {
      const more = Array.isArray(data) ? data : { ...(data as object), email: 'a@b' };
      expect(schema.safeParse(more).data).toEqual(data);
    }
  });

  test('is refused beyond them', () => {
    for (const data of wrong) {
      expect(schema.safeParse(data).success, JSON.stringify(data)).toBe(false);
    }
  });
});
