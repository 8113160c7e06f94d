/** The first days of each pupil, on a browser of several. */
import { beforeEach, expect, test } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../../lib/domain/preferences.ts';
import { ALWAYS_PLAIN } from '../../../../lib/store/codec.ts';
import { PREFERENCES_KEY } from '../../../../lib/store/keys.ts';
import { Store } from '../../../../lib/store/store.ts';
import { parisDay } from '../../../../lib/time/paris.ts';
import { MemoryArea, queue } from '../../../support/storage/memory-area.ts';

const DAY_MS = 86_400_000;

let area: MemoryArea;
let now: number;
let store: Store;

beforeEach(() => {
  area = new MemoryArea();
  now = Date.UTC(2026, 10, 24, 12);
  store = new Store(area, queue(), () => ({ now, today: parisDay(new Date(now)) }), ALWAYS_PLAIN);
});

const signIn = (userId: string) =>
  store.record({
    site: 'fr',
    observedAt: now,
    kind: 'account',
    userId,
    firstName: userId,
    language: 'fr',
  });

const train = (userId: string) =>
  store.record({
    site: 'fr',
    observedAt: now,
    kind: 'profile',
    userId,
    maxLevel: 7,
    scorecards: [
      { code: '1.1', level: 0, pixAhead: 3, status: 'started', daysBeforeImproving: null },
    ],
    unknown: [],
    unreadable: 0,
  });

test('who comes a month after another gets the five steps, the question and a first day', async () => {
  await signIn('Lina');
  now += 30 * DAY_MS;
  const { steps, asksAccount, firstDay } = await signIn('Tom');
  expect({ steps, asksAccount, firstDay }).toEqual({
    steps: [false, false, false, false, false],
    asksAccount: true,
    firstDay: '2026-12-24',
  });
  expect(await signIn('Lina')).toMatchObject({ steps: null, firstDay: '2026-11-24' });
});

test('each has seven days of them', async () => {
  await signIn('Lina');
  now += 3 * DAY_MS;
  await signIn('Tom');
  now += 4 * DAY_MS;
  expect((await signIn('Lina')).steps).toBeNull();
  expect((await signIn('Tom')).steps).not.toBeNull();
  now += 3 * DAY_MS;
  expect((await signIn('Tom')).steps).toBeNull();
});

test('sent away by one, they stay for the other', async () => {
  await signIn('Lina');
  expect((await store.dismissSteps()).steps).toBeNull();
  expect((await signIn('Tom')).steps).not.toBeNull();
  expect((await signIn('Lina')).steps).toBeNull();
});

test('who has a history is no newcomer, though no first day was noted', async () => {
  await signIn('Lina');
  await train('Lina');
  area.items[PREFERENCES_KEY] = {
    v: 5,
    data: {
      ...DEFAULT_PREFERENCES,
      firstDays: undefined,
      stepsDismissed: false,
      firstDay: '2026-11-24',
    },
  };
  now += 30 * DAY_MS;
  expect(await signIn('Lina')).toMatchObject({ steps: null, firstDay: '2026-11-24' });
});

test('of whoever answered before, what was noted of the browser stays theirs', async () => {
  const { key } = await signIn('Lina');
  area.items[PREFERENCES_KEY] = {
    v: 5,
    data: {
      ...DEFAULT_PREFERENCES,
      firstDays: undefined,
      usualAccounts: [key],
      stepsDismissed: true,
      firstDay: '2026-11-23',
    },
  };
  expect(await signIn('Lina')).toMatchObject({ steps: null, firstDay: '2026-11-23' });
  expect((await signIn('Tom')).steps).not.toBeNull();
});
