/** What Pix's pages bring in one day is bounded: the new is held and said, the old stays. */
import { beforeEach, expect, test } from 'vitest';
import { DAILY_BOUNDS, KEPT_BOUNDS } from '../../../lib/domain/arrivals.ts';
import { NO_FACTS } from '../../../lib/domain/certificate/facts.ts';
import type { Certificate } from '../../../lib/domain/certificate/certificate.ts';
import type { Reading } from '../../../lib/domain/reading.ts';
import { ALWAYS_PLAIN } from '../../../lib/store/codec.ts';
import { Store } from '../../../lib/store/store.ts';
import { parisDay } from '../../../lib/time/paris.ts';
import { MemoryArea, queue } from '../../support/storage/memory-area.ts';

const MORNING = Date.UTC(2026, 10, 24, 8);
const DAY = 24 * 60 * 60 * 1000;
const MB = 1_000_000;

let area: MemoryArea;
let now: number;
let store: Store;

beforeEach(() => {
  area = new MemoryArea();
  now = MORNING;
  store = new Store(area, queue(), () => ({ now, today: parisDay(new Date(now)) }), ALWAYS_PLAIN);
});

const seen = () => ({ site: 'fr', observedAt: now }) as const;

const pupil = (number: number): Reading => ({
  ...seen(),
  kind: 'account',
  userId: String(4000 + number),
  firstName: `Élève ${number}`,
  language: 'fr',
});

const listOf = (owner: number, ...numbers: number[]): Reading => ({
  ...seen(),
  kind: 'certificates',
  userId: String(4000 + owner),
  certificates: numbers.map((number) => ({
    ...NO_FACTS,
    pixId: String(31_000 + number),
    status: 'validated',
  })),
  unreadable: 0,
});

const accounts = () => Object.keys(area.items).filter((key) => key.startsWith('account:'));
const wallet = () => (area.items.wallet as { data: Certificate[] } | undefined)?.data ?? [];

test('a class of thirty-five pupils at one machine, one after the other, is read whole', async () => {
  for (let number = 1; number <= 35; number += 1) {
    now += 60_000;
    const { failure } = await store.record(pupil(number));
    expect(failure).toBeNull();
  }
  expect(accounts()).toHaveLength(35);
});

test('more accounts than a class has are held and said; those that are known go on', async () => {
  for (let number = 1; number <= DAILY_BOUNDS.accounts; number += 1)
    await store.record(pupil(number));
  const { failure, account } = await store.record(pupil(99));
  expect(failure).toMatchObject({ subject: 'account', reason: 'over-bound' });
  // Whose data is shown has not changed either.
  expect(account?.firstName).toBe(`Élève ${DAILY_BOUNDS.accounts}`);
  expect(accounts()).toHaveLength(DAILY_BOUNDS.accounts);
  expect((await store.record(pupil(1))).account?.firstName).toBe('Élève 1');
  now += DAY;
  expect((await store.record(pupil(99))).account?.firstName).toBe('Élève 99');
});

test('ten new certificates a day; what is known is told again as often as one likes', async () => {
  const numbers = Array.from({ length: 13 }, (_, index) => index);
  const { failure } = await store.record(listOf(1, ...numbers));
  expect(failure).toMatchObject({ subject: 'certificates', reason: 'over-bound', count: 3 });
  const first = wallet().map(({ id }) => id);
  expect(first).toHaveLength(DAILY_BOUNDS.certificates);
  await store.record(listOf(1, ...numbers));
  expect(wallet().map(({ id }) => id)).toEqual(first);
  now += DAY;
  expect((await store.record(listOf(1, ...numbers))).failure).toBeNull();
  expect(wallet()).toHaveLength(13);
  expect(wallet().map(({ id }) => id)).toEqual(expect.arrayContaining(first));
});

const download = (size: number, id: string) =>
  store.attachDownload(
    { pixId: '31001', userId: '4001' },
    () => Promise.resolve({ id, size, keptAt: now }),
    size,
  );

test('a PDF that is kept is not replaced unseen; dropping it in the wallet replaces it', async () => {
  await download(200_000, 'first');
  const { failure } = await download(200_001, 'second');
  expect(failure).toMatchObject({ subject: 'certificate-file', reason: 'kept-as-it-is' });
  expect(wallet().map(({ file }) => file?.id)).toEqual(['first']);
  // The same again is nothing to speak of.
  expect((await download(200_000, 'third')).failure).toBeNull();
  expect(wallet().map(({ file }) => file?.id)).toEqual(['first']);
});

test('20 MB of PDFs a day; what is over is not even put down', async () => {
  await download(19 * MB, 'first');
  let puts = 0;
  const { failure } = await store.attachDownload(
    { pixId: '31002', userId: '4001' },
    () => {
      puts += 1;
      return Promise.resolve({ id: 'second', size: 2 * MB, keptAt: now });
    },
    2 * MB,
  );
  expect(failure).toMatchObject({ subject: 'certificate-file', reason: 'over-bound' });
  expect(puts).toBe(0);
  expect(wallet()).toHaveLength(1);
});

test('fifty accounts at most are kept by themselves: one more is said, and one that goes makes room', async () => {
  for (let number = 1; number <= KEPT_BOUNDS.accounts; number += 1) {
    if (number % 30 === 0) now += DAY;
    await store.record(pupil(number));
  }
  now += DAY;
  const { failure, account } = await store.record(pupil(99));
  expect(failure).toMatchObject({ subject: 'account', reason: 'at-bound' });
  expect(account?.firstName).toBe(`Élève ${KEPT_BOUNDS.accounts}`);
  expect(accounts()).toHaveLength(KEPT_BOUNDS.accounts);
  // Those that are known go on, the first as the last.
  expect((await store.record(pupil(1))).account?.firstName).toBe('Élève 1');
  const [gone = ''] = accounts();
  await store.change((change) => {
    change.remove(gone);
    change.remove('glance');
    return Promise.resolve();
  });
  expect((await store.record(pupil(99))).account?.firstName).toBe('Élève 99');
});

test('two hundred certificates at most come by themselves: what was deleted takes no place', async () => {
  const { certificates } = KEPT_BOUNDS;
  for (let first = 0; first < certificates; first += DAILY_BOUNDS.certificates) {
    now += DAY;
    const numbers = Array.from({ length: DAILY_BOUNDS.certificates }, (_, at) => first + at);
    expect((await store.record(listOf(1, ...numbers))).failure).toBeNull();
  }
  now += DAY;
  const { failure } = await store.record(listOf(1, 997, 998));
  expect(failure).toMatchObject({ subject: 'certificates', reason: 'at-bound', count: 2 });
  const file = { id: 'f', size: MB, keptAt: now, reading: 'told' as const };
  const after = await store.attachDownload({ pixId: '31999', userId: '4001' }, () =>
    Promise.resolve(file),
  );
  expect(after.failure).toMatchObject({ subject: 'certificate-file', reason: 'at-bound' });
  expect(wallet()).toHaveLength(certificates);
  // A known one is told again, and one that was deleted makes room.
  expect((await store.record(listOf(1, 3))).failure?.subject).toBe('certificate-file');
  const record = area.items.wallet as { data: Certificate[] };
  area.items.wallet = {
    ...record,
    data: record.data.map((one, at) => (at === 0 ? { ...one, deletedAt: now } : one)),
  };
  await store.record(listOf(1, 997));
  expect(wallet().filter(({ deletedAt }) => deletedAt === null)).toHaveLength(certificates);
});
