/** The worker may be stopped before, between and after any call to the storage. */
import { describe, expect, test, vi } from 'vitest';
import { removeAccount } from '../../../lib/app/actions/accounts.ts';
import type { Reading } from '../../../lib/domain/reading.ts';
import { ALWAYS_PLAIN } from '../../../lib/store/codec.ts';
import type { RecordArea } from '../../../lib/store/area/area.ts';
import { readGlance } from '../../../lib/store/glance/read-glance.ts';
import { Store } from '../../../lib/store/store.ts';
import { parisDay } from '../../../lib/time/paris.ts';
import { acting } from '../../support/acting.ts';
import { DETAIL } from '../../support/records/certificates.ts';
import { MemoryArea, queue } from '../../support/storage/memory-area.ts';
import { printCount } from '../../support/print-count.ts';

vi.mock(
  '../../../lib/app/actions/page-store.ts',
  async () => (await import('../../support/acting.ts')).page,
);
vi.mock('../../../lib/app/diagnostics/trouble.ts', () => ({ noteTrouble: vi.fn() }));
vi.mock('../../../lib/app/messages/send.ts', () => ({ askWorker: vi.fn() }));

const NOW = Date.UTC(2026, 10, 24, 12);

const reading = (userId: string, level: number): Reading => ({
  site: 'fr',
  observedAt: NOW + level,
  kind: 'page',
  userId,
  unreadable: 0,
  scorecards: [{ code: '1.1', level, pixAhead: 0, status: 'started', daysBeforeImproving: null }],
});
const certificate: Reading = {
  site: 'fr',
  observedAt: NOW,
  kind: 'certificate',
  userId: '1',
  facts: DETAIL,
};

/** A storage that stops answering for good at its n-th call, before or after doing it. */
class DyingArea implements RecordArea {
  readonly inner: MemoryArea;
  readonly #isAfter: boolean;
  left: number;

  constructor(items: Record<string, unknown>, calls: number, isAfter: boolean) {
    this.inner = new MemoryArea(items);
    this.left = calls;
    this.#isAfter = isAfter;
  }

  get = (keys: string[] | null) => this.#step(() => this.inner.get(keys));
  set = (items: Record<string, unknown>) => this.#step(() => this.inner.set(items));
  renew = (items: Record<string, unknown>) => this.#step(() => this.inner.renew(items));
  remove = (keys: string[]) => this.#step(() => this.inner.remove(keys));

  async #step<T>(work: () => Promise<T>): Promise<T> {
    this.left -= 1;
    if (this.left > 0) return work();
    if (this.left === 0 && this.#isAfter) await work();
    throw new Error('the worker was stopped');
  }
}

const storeOn = (area: RecordArea) =>
  new Store(area, queue(), () => ({ now: NOW + 10, today: parisDay(NOW) }), ALWAYS_PLAIN);

async function ordinary(): Promise<Record<string, unknown>> {
  const area = new MemoryArea();
  await storeOn(area).record(reading('1', 1));
  await storeOn(area).record(reading('2', 1));
  await storeOn(area).record(certificate);
  return area.items;
}

const firstAccount = async (store: Store) => {
  const { accounts } = await store.glance();
  return accounts?.[0]?.key ?? '';
};

const WORKS: [string, (store: Store, key: string) => Promise<unknown>][] = [
  ['a reading', (store) => store.record(reading('1', 5))],
  ['a certificate', (store) => store.record({ ...certificate, facts: { ...DETAIL, score: 400 } })],
  [
    'a setting',
    (store) => store.setPanel({ shown: false, side: 'left', folded: true, opened: null }),
  ],
  ['another account shown', (store, key) => store.showAccount(key)],
  ['an account removed', (store, key) => acting(store, () => removeAccount(key))],
];

describe.each(WORKS)('%s, cut short anywhere', (name, work) => {
  test('leaves the state before or the state after', async () => {
    const before = await ordinary();
    const key = await firstAccount(storeOn(new MemoryArea(before)));
    const whole = new MemoryArea(before);
    await work(storeOn(whole), key);
    const settled = (area: MemoryArea) =>
      storeOn(area)
        .glance()
        .then(() => area.items);
    const after = await settled(new MemoryArea(whole.items));
    const start = await settled(new MemoryArea(before));

    let cuts = 0;
    let mixed = 0;
    for (const isAfter of [false, true]) {
      for (let calls = 1; ; calls += 1) {
        const area = new DyingArea(before, calls, isAfter);
        const wasCut = await work(storeOn(area), key).then(
          () => area.left <= 0,
          () => true,
        );
        if (!wasCut) break;
        cuts += 1;
        const left = await settled(area.inner);
        const state = JSON.stringify(sorted(left));
        const isWhole = [start, after].some((one) => JSON.stringify(sorted(one)) === state);
        if (!isWhole) mixed += 1;
        expect((await readGlance(new MemoryArea(left))).state).toBe('ok');
      }
    }
    printCount(`${name}: cut short at ${cuts} points, ${mixed} mixed states`);
    expect(cuts).toBeGreaterThanOrEqual(4);
    expect(mixed).toBe(0);
  });
});

function sorted(items: Record<string, unknown>): [string, unknown][] {
  return Object.entries(items).sort(([one], [other]) => one.localeCompare(other));
}

test('the clock goes back and forth: nothing is lost, and the last reading holds', async () => {
  const area = new MemoryArea();
  let now = NOW;
  const store = new Store(area, queue(), () => ({ now, today: parisDay(now) }), ALWAYS_PLAIN);
  const at = async (time: number, level: number) => {
    now = time;
    await store.record({ ...reading('1', level), observedAt: time });
  };
  await at(NOW, 1);
  await at(NOW + 400 * 86_400_000, 2);
  await at(NOW - 400 * 86_400_000, 3);
  await at(NOW, 4);
  const glance = await readGlance(area);
  expect(glance.state === 'ok' && glance.data.account?.scorecards['1.1']?.level).toBe(4);
  const [history = ''] = Object.keys(area.items).filter((key) => key.startsWith('history:'));
  const days = (area.items[history] as { data: { day: string }[] }).data.map(({ day }) => day);
  // All of it was on one day, whatever the clock said meanwhile.
  expect(days).toEqual([parisDay(NOW)]);
});
