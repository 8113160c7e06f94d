import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Reading, ScorecardReading } from '../../../lib/domain/reading.ts';
import { parisDay } from '../../../lib/time/paris.ts';
import { ALWAYS_PLAIN } from '../../../lib/store/codec.ts';
import { NewerDataError } from '../../../lib/store/errors.ts';
import { readGlance } from '../../../lib/store/glance/read-glance.ts';
import { recordTogether } from '../../../lib/store/record-readings.ts';
import { Store } from '../../../lib/store/store.ts';
import { MemoryArea, queue } from '../../support/storage/memory-area.ts';
import { COMPETENCE_CODES } from '../../../lib/domain/training/competence.ts';

const NOW = Date.UTC(2026, 10, 24, 12);

let area: MemoryArea;
let now: number;
let store: Store;

beforeEach(() => {
  area = new MemoryArea();
  now = NOW;
  store = new Store(area, queue(), () => ({ now, today: parisDay(new Date(now)) }), ALWAYS_PLAIN);
});

const context = (at = now) => ({ site: 'fr', observedAt: at }) as const;

function scorecard(code: ScorecardReading['code'], level: number): ScorecardReading {
  return { code, level, pixAhead: 0, status: 'started', daysBeforeImproving: null };
}

function profile(userId: string, level: number, codes = COMPETENCE_CODES.slice()): Reading {
  return {
    ...context(),
    kind: 'profile',
    userId,
    maxLevel: 7,
    scorecards: codes.map((code) => scorecard(code, level)),
    unknown: [],
    unreadable: 0,
  };
}

const account = (userId: string, firstName: string): Reading => ({
  ...context(),
  kind: 'account',
  userId,
  firstName,
  language: 'fr',
});

const failed: Reading = {
  ...context(NOW),
  kind: 'failure',
  userId: null,
  subject: 'profile',
  reason: 'not-json',
};

const keysLike = (start: string) => Object.keys(area.items).filter((key) => key.startsWith(start));

describe('keeping a reading', () => {
  test('what was read together is kept in one write, in its order', async () => {
    const glance = await store.record(account('1', 'Lina'), profile('1', 2));
    expect(glance.account).toMatchObject({
      firstName: 'Lina',
      scorecards: { '1.1': { level: 2 } },
    });
    expect(area.calls.set).toBe(1);
  });

  test('the glance that is answered is the one that is stored', async () => {
    await store.record(account('4242', 'Lina'));
    const glance = await store.record(profile('4242', 1));
    expect(glance.account?.firstName).toBe('Lina');
    expect(await readGlance(area)).toEqual({ state: 'ok', data: glance });
  });

  test('Pix’s own number is nowhere in the storage', async () => {
    await store.record(account('987654321', 'Lina'));
    await store.record(profile('987654321', 1));
    expect(JSON.stringify(area.items)).not.toContain('987654321');
  });

  test('two accounts are two records, and the glance follows the last one seen', async () => {
    await store.record(account('1', 'Lina'));
    await store.record(profile('1', 1));
    await store.record(account('2', 'Noé'));
    const glance = await store.record(profile('2', 3));
    expect(keysLike('account:')).toHaveLength(2);
    expect(glance.account).toMatchObject({ firstName: 'Noé', scorecards: { '1.1': { level: 3 } } });
    const back = await store.record(account('1', 'Lina'));
    expect(back.account?.scorecards['1.1']?.level).toBe(1);
  });

  test('the history gets one point a day', async () => {
    await store.record(profile('1', 1));
    await store.record(profile('1', 2));
    now += 86_400_000;
    await store.record(profile('1', 3));
    const [key = ''] = keysLike('history:');
    expect(area.items[key]).toMatchObject({
      v: 1,
      data: [{ day: '2026-11-24', pix: Array<number>(16).fill(16) }, { day: '2026-11-25' }],
    });
  });

  test('a level-up of nobody in particular is let go', async () => {
    await store.record({ ...context(), kind: 'level-up', userId: null, code: '1.1', level: 1 });
    expect(keysLike('account:')).toEqual([]);
  });

  test('a page that was read without knowing whose has a record of its own', async () => {
    await store.record(profile('1', 1));
    const page = { ...context(), kind: 'page', userId: null, unreadable: 0 } as const;
    const glance = await store.record({ ...page, scorecards: [scorecard('1.1', 4)] });
    expect(keysLike('account:')).toHaveLength(2);
    expect(glance.account?.source).toBe('page');
  });

  test('takes two reads and one write: nothing grows with the number of accounts', async () => {
    await store.record(profile('1', 1));
    area.calls.get = area.calls.set = 0;
    await store.record(profile('1', 2));
    expect(area.calls).toEqual({ get: 2, set: 1 });
  });
});

describe('a reading that fails', () => {
  test('leaves what was known, and says what and when', async () => {
    await store.record(profile('1', 2));
    const glance = await store.record(failed);
    expect(glance.account?.scorecards['1.1']?.level).toBe(2);
    expect(glance.failure).toEqual({ subject: 'profile', reason: 'not-json', count: 0, at: NOW });
  });

  test('is forgotten once the same is read again', async () => {
    await store.record(failed);
    expect((await store.record(account('1', 'Lina'))).failure).not.toBeNull();
    expect((await store.record(profile('1', 1))).failure).toBeNull();
  });

  test('15 competences of 16: the missing one keeps its level, and is told', async () => {
    await store.record(profile('1', 2));
    const glance = await store.record(profile('1', 3, COMPETENCE_CODES.slice(0, 15)));
    expect(glance.account?.scorecards['5.2']?.level).toBe(2);
    expect(glance.failure).toMatchObject({ reason: 'partial', count: 1 });
  });

  test('a competence of another framework is told to be aside, and kept', async () => {
    const reading = { ...profile('1', 2), unknown: [{ competenceId: 'recNew', level: 3 }] };
    const glance = await store.record(reading);
    expect(glance.failure).toMatchObject({ reason: 'set-aside', count: 1 });
    expect(glance.account?.unknown).toEqual([{ competenceId: 'recNew', level: 3 }]);
  });
});

describe('storage that is not as it should be', () => {
  test('a corrupt record is set aside, not deleted, and the rest goes on', async () => {
    await store.record(profile('1', 2));
    await store.record(profile('2', 2));
    const [corrupt = ''] = keysLike('account:');
    area.items[corrupt] = { v: 1, data: { firstName: 42 } };
    await store.record(profile('1', 3));
    await store.record(profile('2', 3));
    const [aside = ''] = keysLike('set-aside:');
    expect(area.items[aside]).toEqual({ v: 1, data: { firstName: 42 } });
    expect(keysLike('account:')).toHaveLength(2);
    expect((await store.record(profile('1', 4))).account?.scorecards['1.1']?.level).toBe(4);
  });

  test('a lost glance is made again from the records', async () => {
    const before = await store.record(profile('1', 2));
    area.items.glance = 'nonsense';
    expect(await store.glance()).toEqual(before);
    expect(await readGlance(area)).toEqual({ state: 'ok', data: before });
  });

  test('one that cannot be kept takes nothing with it of what was read together', async () => {
    await store.record(profile('1', 1));
    const [record = ''] = keysLike('account:');
    area.items[record] = { v: 99, data: {} };
    const together = [profile('1', 3), account('2', 'Noé'), profile('2', 2)];
    await expect(recordTogether(store, together)).rejects.toThrow(NewerDataError);
    expect(area.items[record]).toEqual({ v: 99, data: {} });
    const glance = await store.record(account('2', 'Noé'));
    expect(glance.account).toMatchObject({ firstName: 'Noé', scorecards: { '1.1': { level: 2 } } });
  });

  test('a record of a newer version is never overwritten', async () => {
    await store.record(profile('1', 2));
    const [key = ''] = keysLike('account:');
    area.items[key] = { v: 99, data: 'from the future' };
    const before = structuredClone(area.items);
    await expect(store.record(profile('1', 3))).rejects.toThrow(NewerDataError);
    expect(area.items).toEqual(before);
  });

  test('a write that fails changes nothing, and the next one goes through', async () => {
    await store.record(profile('1', 2));
    const before = structuredClone(area.items);
    area.failNextSet = new Error('quota exceeded');
    await expect(store.record(profile('1', 3))).rejects.toThrow('quota');
    expect(area.items).toEqual(before);
    expect((await store.record(profile('1', 3))).account?.scorecards['1.1']?.level).toBe(3);
  });

  test('whatever is stored, a reading gets in or is refused whole, and nothing is lost', async () => {
    const junk = fc.oneof(
      fc.jsonValue(),
      fc.constant({ v: 1 }),
      fc.record({ v: fc.nat(3), data: fc.jsonValue() }),
    );
    const fresh = new MemoryArea();
    await new Store(
      fresh,
      queue(),
      () => ({ now, today: parisDay(new Date(now)) }),
      ALWAYS_PLAIN,
    ).record(profile('1', 1));
    const keys = fc.constantFrom(...Object.keys(fresh.items));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(keys, junk), async (damage) => {
        const damaged = new MemoryArea({ ...fresh.items, ...damage });
        const before = structuredClone(damaged.items);
        const damagedStore = new Store(
          damaged,
          queue(),
          () => ({
            now,
            today: parisDay(new Date(now)),
          }),
          ALWAYS_PLAIN,
        );
        const result = await damagedStore.record(profile('1', 2)).catch((error: unknown) => error);
        if (result instanceof Error) {
          expect(result).toBeInstanceOf(NewerDataError);
          expect(damaged.items).toEqual(before);
          return;
        }
        expect((await readGlance(damaged)).state).toBe('ok');
        const kept = JSON.stringify(Object.values(damaged.items));
        for (const [key, value] of Object.entries(damage)) {
          if (key !== 'glance' && !isReadable(value)) expect(kept).toContain(JSON.stringify(value));
        }
      }),
    );
  });
});

/** An envelope whose content may have been understood is not « senseless »: it needs no copy. */
function isReadable(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'v' in value && value.v === 1 && 'data' in value
  );
}

test('writers at once: every reading is in', async () => {
  await Promise.all(COMPETENCE_CODES.map((code) => store.record(profile('1', 2, [code]))));
  const read = await readGlance(area);
  expect(read.state === 'ok' && Object.keys(read.data.account?.scorecards ?? {})).toHaveLength(16);
});

test('an account of version 1 is read, with nothing put aside', async () => {
  const key = (await store.record(profile('4242', 0))).key ?? '';
  const stored = area.items[`account:${key}`] as { v: number; data: object };
  const first = Object.entries(stored.data).filter(
    ([name]) => name !== 'ignored' && name !== 'visit',
  );
  area.items[`account:${key}`] = { v: 1, data: Object.fromEntries(first) };
  const glance = await store.glance();
  expect(glance.account).toMatchObject({ ignored: [], visit: null });
});
