import { describe, expect, test } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../lib/domain/preferences.ts';
import type { Glance } from '../../../lib/store/schema/glance.ts';
import { openGlance } from '../../../lib/store/glance/read-glance.ts';
import { accountWith, threeOfFive } from '../../support/records/arbitraries.ts';

const GLANCE = {
  key: '0123456789abcdef',
  account: {
    ...accountWith(threeOfFive, 1_700_000_000_000),
    certifiable: { value: false, seenAt: 1 },
    unknown: [{ competenceId: 'rec1', level: 2 }],
    visit: { last: '2026-11-24', before: null },
    examDay: {
      day: '2027-04-12',
      time: '08:30',
      place: 'salle 204',
      saidAt: 2,
      saidOn: '2026-11-24',
      reminded: [{ days: 14, on: '2027-03-29' }],
      inCalendar: 1,
    },
  },
  failure: { subject: 'profile', reason: 'partial', count: 2, at: 3 },
  panel: DEFAULT_PREFERENCES.panel,
  accounts: [{ key: '0123456789abcdef', firstName: 'Lina', nickname: null }],
  language: 'fr',
  steps: [true, true, false, false, false],
  certificate: {
    watch: {
      id: 'one',
      account: null,
      standing: 'validated',
      renewBy: '2028-05-20',
      examDate: '2028-05-02',
      isReplaced: false,
      result: 'none',
      raised: { renewBy: '2028-05-20', threshold: 30, isAcknowledged: false },
      snoozedUntil: null,
      isStopped: false,
      isDeleted: false,
    },
    isOther: false,
    count: 1,
    alertDays: [180, 90],
  },
  own: [
    {
      id: 'one',
      account: '0123456789abcdef',
      standing: 'validated',
      renewBy: '2028-05-20',
      examDate: '2028-05-02',
      isReplaced: false,
      result: 'none',
      raised: { renewBy: '2028-05-20', threshold: 30, isAcknowledged: false },
      snoozedUntil: null,
      isStopped: false,
      isDeleted: false,
    },
  ],
  obtained: { id: 'one', score: 312, level: 'Indépendant 1' },
  alertDays: [180, 90],
  asksAccount: true,
  isOtherAccount: true,
  firstDay: '2026-11-24',
  pinHint: true,
} as unknown as Glance;

/** Every leaf of a value, as the path to it. */
function leaves(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, held]) => leaves(held, [...path, key]));
}

function withLeaf(path: string[], leaf: unknown): unknown {
  const copy: unknown = structuredClone(GLANCE);
  const parent = path
    .slice(0, -1)
    .reduce((held, key) => (held as Record<string, unknown>)[key], copy);
  (parent as Record<string, unknown>)[path.at(-1) ?? ''] = leaf;
  return copy;
}

const stored = (data: unknown) => ({ v: 8, data });

describe('a stored glance', () => {
  test('is read as it is', () => {
    expect(openGlance(stored(GLANCE))).toEqual({ state: 'ok', data: GLANCE });
  });

  test.each(leaves(GLANCE).map((path) => [path.join('.'), path] as const))(
    'with nonsense for %s is not believed',
    (_name, path) => {
      for (const nonsense of [undefined, {}, ['x'], NaN, -1, 'x'.repeat(300)]) {
        expect(openGlance(stored(withLeaf(path, nonsense))).state).toBe('corrupt');
      }
    },
  );

  test.each(['key', 'account', 'failure', 'steps', 'certificate', 'accounts', 'language'])(
    'may have no %s',
    (field) => {
      expect(openGlance(stored(withLeaf([field], null))).state).toBe('ok');
    },
  );

  test('with a competence that does not exist is not believed', () => {
    const card = GLANCE.account?.scorecards['1.1'];
    expect(openGlance(stored(withLeaf(['account', 'scorecards', '9.9'], card))).state).toBe(
      'corrupt',
    );
  });

  test.each([
    [undefined, 'absent'],
    [null, 'corrupt'],
    ['text', 'corrupt'],
    [{ data: GLANCE }, 'corrupt'],
    [{ v: 0, data: GLANCE }, 'corrupt'],
    [{ v: 1.5, data: GLANCE }, 'corrupt'],
    [{ v: 6 }, 'corrupt'],
    [{ v: 99, data: {} }, 'newer'],
  ])('%j is %s', (value, state) => {
    expect(openGlance(value).state).toBe(state);
  });
});
