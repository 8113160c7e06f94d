import { beforeEach, expect, test, vi } from 'vitest';
import {
  noteCalendarFile,
  noteVisit,
  sayExamDay,
  setIgnored,
} from '../../../lib/app/actions/progress.ts';
import { COMPETENCE_CODES } from '../../../lib/domain/training/competence.ts';
import type { Reading } from '../../../lib/domain/reading.ts';
import { ALWAYS_PLAIN } from '../../../lib/store/codec.ts';
import { Store } from '../../../lib/store/store.ts';
import { parisDay } from '../../../lib/time/paris.ts';
import { day } from '../../support/records/certificates.ts';
import { acting } from '../../support/acting.ts';
import { MemoryArea, queue } from '../../support/storage/memory-area.ts';

vi.mock(
  '../../../lib/app/actions/page-store.ts',
  async () => (await import('../../support/acting.ts')).page,
);

let area: MemoryArea;
let now: number;
let store: Store;
let key: string;

const page = (): Reading => ({
  site: 'fr',
  observedAt: now,
  kind: 'page',
  userId: '4242',
  unreadable: 0,
  scorecards: COMPETENCE_CODES.map((code) => ({
    code,
    level: 0,
    pixAhead: 0,
    status: 'started',
    daysBeforeImproving: null,
  })),
});

beforeEach(async () => {
  area = new MemoryArea();
  now = Date.UTC(2026, 10, 24, 12);
  store = new Store(area, queue(), () => ({ now, today: parisDay(now) }), ALWAYS_PLAIN);
  key = (await store.record(page())).key ?? '';
});

test('a competence put aside stays so after the next reading, and can be taken back', async () => {
  await acting(store, () => setIgnored(key, '3.4', true));
  now += 60_000;
  expect((await store.record(page())).account?.ignored).toEqual(['3.4']);
  await acting(store, () => setIgnored(key, '3.4', false));
  expect((await store.glance()).account?.ignored).toEqual([]);
});

test('visits to the progress are remembered by day', async () => {
  await acting(store, () => noteVisit(key));
  now += 3 * 24 * 3_600_000;
  await acting(store, () => noteVisit(key));
  expect((await store.glance()).account?.visit).toEqual({
    last: '2026-11-27',
    before: '2026-11-24',
  });
});

test('day, hour and place said one right after the other are all kept', async () => {
  await acting(store, async () => {
    const all = [
      sayExamDay(key, { day: day('2027-04-12') }),
      sayExamDay(key, { time: '08:30' }),
      sayExamDay(key, { place: 'salle 204' }),
    ];
    return (await Promise.all(all))[0] ?? { ok: false, reason: 'failed' };
  });
  const said = (await store.glance()).account?.examDay;
  expect(said).toMatchObject({ day: '2027-04-12', time: '08:30', place: 'salle 204', saidAt: 3 });
  now += 60_000;
  expect((await store.record(page())).account?.examDay).toEqual(said);
  await acting(store, () => noteCalendarFile(key, 2));
  expect((await store.glance()).account?.examDay?.inCalendar).toBe(2);
  await acting(store, () => sayExamDay(key, { day: null }));
  expect((await store.glance()).account?.examDay).toMatchObject({
    day: null,
    time: null,
    saidAt: 4,
  });
});

test('a choice for an account that is not known changes nothing', async () => {
  await acting(store, () => noteVisit('f'.repeat(16)));
  expect(Object.keys(area.items).filter((one) => one.startsWith('account:'))).toHaveLength(1);
});
