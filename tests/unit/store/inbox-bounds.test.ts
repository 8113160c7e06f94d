/** What waits for the key of a locked wallet is bounded too: the new is held and said, the old stays. */
import { beforeEach, expect, test } from 'vitest';
import { DAILY_BOUNDS, INBOX_BOUNDS } from '../../../lib/domain/arrivals.ts';
import { factsOf } from '../../../lib/domain/certificate/certificate.ts';
import { NO_FACTS } from '../../../lib/domain/certificate/facts.ts';
import type { Reading } from '../../../lib/domain/reading.ts';
import { openWallet } from '../../../lib/store/certificates/open-wallet.ts';
import { Store } from '../../../lib/store/store.ts';
import { parisDay } from '../../../lib/time/paris.ts';
import { putLockOn, takeLockOff } from '../../../lib/vault/change-lock.ts';
import { newLock, type KeyedLock } from '../../../lib/vault/lock-key.ts';
import { codecsWith } from '../../support/records/keys.ts';
import { MemoryArea, queue } from '../../support/storage/memory-area.ts';

const DAY = 24 * 60 * 60 * 1000;
const MB = 1_000_000;

let area: MemoryArea;
let now: number;
let keyed: KeyedLock;
const lock = queue();
const clock = () => ({ now, today: parisDay(now) });
const worker = () => new Store(area, lock, clock, codecsWith(null));
const page = () => new Store(area, lock, clock, codecsWith(keyed));

beforeEach(async () => {
  area = new MemoryArea();
  now = Date.UTC(2026, 10, 24, 8);
  await worker().record({
    kind: 'account',
    site: 'fr',
    observedAt: now,
    userId: '4242',
    firstName: 'Lina',
    language: 'fr',
  });
  keyed = await newLock('une phrase que je retiens', 5, 10);
  await putLockOn(worker(), keyed);
});

const listOf = (...numbers: number[]): Reading => ({
  kind: 'certificates',
  site: 'fr',
  observedAt: now,
  userId: '4242',
  certificates: numbers.map((number) => ({
    ...NO_FACTS,
    pixId: String(31_000 + number),
    status: 'validated',
  })),
  unreadable: 0,
});

const waiting = () => (area.items.inbox as { data: string[] } | undefined)?.data ?? [];

async function taken(): Promise<string[]> {
  const { result } = await page().change(async (change) => {
    await change.load(['wallet']);
    return openWallet(change.raw('wallet'));
  });
  if (result.state !== 'ok') throw new Error(result.state);
  return result.data.certificates.map((one) => factsOf(one).facts.pixId ?? '');
}

test('over the number of pieces the new is held and said; what waits is taken in all the same', async () => {
  const { items } = INBOX_BOUNDS;
  for (let at = 0; at < items; at += 1) {
    const { failure } = await worker().record(listOf(at % 5));
    expect(failure).toBeNull();
  }
  const before = waiting();
  const { failure } = await worker().record(listOf(999));
  expect(failure).toMatchObject({ subject: 'certificates', reason: 'inbox-full' });
  expect(waiting()).toEqual(before);
  await page().settle();
  expect((await taken()).toSorted()).toEqual(['31000', '31001', '31002', '31003', '31004']);
  expect((await worker().record(listOf(999))).failure).toBeNull();
});

test('nor more characters than the bound, however few pieces they are', async () => {
  const numbers = Array.from({ length: 20_000 }, (_, number) => number);
  const { failure } = await worker().record(listOf(...numbers));
  expect(failure).toMatchObject({ reason: 'inbox-full' });
  expect(waiting()).toEqual([]);
});

test('nor more bytes than a day may bring', async () => {
  const store = worker();
  const download = () =>
    store.attachDownload(
      { pixId: '31001', userId: '4242' },
      () => Promise.resolve({ id: 'file', size: 20 * MB, keptAt: now }),
      20 * MB - 100,
    );
  // It is itself a piece of some bytes, beside those of its PDF.
  expect((await download()).failure).toMatchObject({ reason: 'over-bound' });
  expect(waiting()).toEqual([]);
});

test('a PDF that would not be noted is not put down either', async () => {
  for (let at = 0; at < INBOX_BOUNDS.items; at += 1) await worker().record(listOf(1));
  let puts = 0;
  const { failure } = await worker().attachDownload(
    { pixId: '31001', userId: '4242' },
    () => {
      puts += 1;
      return Promise.resolve({ id: 'file', size: 10, keptAt: now });
    },
    10,
  );
  expect(failure).toMatchObject({ subject: 'certificate-file', reason: 'inbox-full' });
  expect(puts).toBe(0);
});

test('what came over many days counts by its days; of one day, ten new ones', async () => {
  const { certificates } = DAILY_BOUNDS;
  for (let day = 0; day < 4; day += 1) {
    const numbers = Array.from({ length: certificates }, (_, at) => day * 100 + at);
    await worker().record(listOf(...numbers));
    now += DAY;
  }
  await page().settle();
  expect(await taken()).toHaveLength(4 * certificates);
  // A page that lies while it is locked brings no more than one that lies while it is not.
  for (let at = 0; at < 30; at += 1) await worker().record(listOf(1000 + at, 2000 + at));
  const before = await taken();
  await page().settle();
  expect(await taken()).toHaveLength(before.length + certificates);
  expect((await page().glance()).failure).toMatchObject({ reason: 'over-bound' });
  const all = await taken();
  expect(all.slice(0, before.length)).toEqual(before);
});

test('the lock comes off with the inbox full, and nothing of it is lost', async () => {
  for (let at = 0; at < 8; at += 1) await worker().record(listOf(at));
  await takeLockOff(page());
  keyed = null as unknown as KeyedLock;
  const plain = new Store(area, lock, clock, codecsWith(null));
  await plain.settle();
  expect(openWallet(area.items.wallet)).toMatchObject({
    data: { certificates: Array.from({ length: 8 }, () => ({})) },
  });
});
