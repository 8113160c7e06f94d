import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '../../../lib/domain/reading.ts';
import { ALWAYS_PLAIN } from '../../../lib/store/codec.ts';
import { LockedError, NewerDataError } from '../../../lib/store/errors.ts';
import { openWallet } from '../../../lib/store/certificates/open-wallet.ts';
import { readGlance } from '../../../lib/store/glance/read-glance.ts';
import { Store } from '../../../lib/store/store.ts';
import { parisDay } from '../../../lib/time/paris.ts';
import { DETAIL } from '../../support/records/certificates.ts';
import { MemoryArea, queue } from '../../support/storage/memory-area.ts';
import { printCount, times } from '../../support/print-count.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const RUNS = times(300, 1000);
const context = { site: 'fr', observedAt: NOW } as const;

const page = {
  ...context,
  kind: 'page',
  userId: '1',
  unreadable: 0,
  scorecards: [
    { code: '1.1', level: 1, pixAhead: 0, status: 'started', daysBeforeImproving: null },
  ],
} satisfies Reading;
const certificate: Reading = { ...context, kind: 'certificate', userId: '1', facts: DETAIL };

const storeOn = (area: MemoryArea) =>
  new Store(area, queue(), () => ({ now: NOW, today: parisDay(NOW) }), ALWAYS_PLAIN);

/** A storage as it is after an ordinary week. */
async function ordinary(): Promise<Record<string, unknown>> {
  const area = new MemoryArea();
  await storeOn(area).record(page);
  await storeOn(area).record({ ...page, userId: '2' });
  await storeOn(area).record(certificate);
  return area.items;
}

test(`${RUNS} random storages: no exception, no record dropped`, async () => {
  const whole = await ordinary();
  const junk = fc.oneof(
    fc.jsonValue(),
    fc.record({ v: fc.integer({ min: -1, max: 9 }), data: fc.jsonValue() }),
    fc.constantFrom(...Object.values(whole)),
  );
  const damage = fc.dictionary(fc.constantFrom(...Object.keys(whole)), junk, { minKeys: 1 });
  let exceptions = 0;
  let dropped = 0;
  await fc.assert(
    fc.asyncProperty(damage, async (damaged) => {
      const area = new MemoryArea({ ...whole, ...damaged });
      const before = structuredClone(area.items);
      const store = storeOn(area);
      // Loading: what the popup and the wallet do first.
      await readGlance(area).catch(() => (exceptions += 1));
      try {
        openWallet(before.wallet);
        await store.record(page);
        await store.record(certificate);
        await store.glance();
      } catch (error) {
        // Refused, with a reason that is told: then the storage is as it was after the last change.
        const isRefusal = error instanceof NewerDataError || error instanceof LockedError;
        if (!isRefusal) exceptions += 1;
      }
      for (const [key, value] of Object.entries(before)) {
        if (key !== 'glance' && isLost(key, value, area.items)) dropped += 1;
      }
      return exceptions === 0 && dropped === 0;
    }),
    { numRuns: RUNS },
  );
  printCount(
    `${RUNS} random storages through load: ${exceptions} exceptions, ${dropped} records dropped`,
  );
  expect([exceptions, dropped]).toEqual([0, 0]);
});

/** Senseless values must be aside as they were; sensible ones still in their place. */
function isLost(key: string, value: unknown, after: Record<string, unknown>): boolean {
  if (after[key] === undefined) return true;
  if (isEnvelope(value)) return false;
  const aside = Object.entries(after).filter(
    ([name]) => name === key || (name.startsWith('set-aside:') && name.endsWith(`:${key}`)),
  );
  return !aside.some(([, kept]) => JSON.stringify(kept) === JSON.stringify(value));
}

function isEnvelope(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'v' in value && 'data' in value;
}
