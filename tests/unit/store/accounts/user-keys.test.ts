import { expect, test } from 'vitest';
import type { Reading } from '../../../../lib/domain/reading.ts';
import { ALWAYS_PLAIN } from '../../../../lib/store/codec.ts';
import { accountKeyOf } from '../../../../lib/store/accounts/key-of-user.ts';
import { saltRecord } from '../../../../lib/store/schema/salt.ts';
import { open } from '../../../../lib/store/schema/envelope.ts';
import { Store } from '../../../../lib/store/store.ts';
import { parisDay } from '../../../../lib/time/paris.ts';
import { DETAIL } from '../../../support/records/certificates.ts';
import { MemoryArea, queue } from '../../../support/storage/memory-area.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const OWN = 'own salt, of 16 and more';
const OTHER = 'salt of another computer';

const profile = (level: number, code: '1.1' | '1.2'): Reading => ({
  kind: 'profile',
  site: 'fr',
  observedAt: NOW,
  userId: '4242',
  maxLevel: 7,
  scorecards: [{ code, level, pixAhead: 0, status: 'started', daysBeforeImproving: null }],
  unknown: [],
  unreadable: 0,
});

const certificate: Reading = {
  kind: 'certificate',
  site: 'fr',
  observedAt: NOW,
  userId: '4242',
  facts: DETAIL,
};

function storeOn(area: MemoryArea): Store {
  return new Store(area, queue(), () => ({ now: NOW, today: parisDay(NOW) }), ALWAYS_PLAIN);
}

/** What a computer with this salt keeps of the pupil. */
async function computer(salt: string, ...readings: Reading[]): Promise<MemoryArea> {
  const area = new MemoryArea({ salt: { v: 2, data: { salts: [salt], sameAs: {} } } });
  for (const reading of readings) await storeOn(area).record(reading);
  return area;
}

const accountsIn = (area: MemoryArea) =>
  Object.keys(area.items).filter((key) => key.startsWith('account:'));

test('a salt of the first version still makes the same key', async () => {
  expect(open(saltRecord, { v: 1, data: OWN })).toEqual({
    state: 'ok',
    data: { salts: [OWN], sameAs: {} },
  });
  const area = new MemoryArea({ salt: { v: 1, data: OWN } });
  await storeOn(area).record(profile(1, '1.1'));
  expect(accountsIn(area)).toEqual([`account:${await accountKeyOf(OWN, '4242')}`]);
});

test('a record of another computer is found by its salt', async () => {
  const there = await computer(OTHER, profile(3, '1.1'));
  const salts = { v: 2, data: { salts: [OWN, OTHER], sameAs: {} } };
  const area = new MemoryArea({ ...there.items, salt: salts });
  const glance = await storeOn(area).record(profile(2, '1.2'));
  expect(accountsIn(area)).toEqual([`account:${await accountKeyOf(OTHER, '4242')}`]);
  expect(glance.account?.scorecards).toMatchObject({ '1.1': { level: 3 }, '1.2': { level: 2 } });
  expect(await storeOn(area).isShown('4242', glance)).toBe(true);
});

test('a record of each computer becomes one at the next reading, certificates included', async () => {
  const there = await computer(OTHER, profile(3, '1.1'), certificate);
  const here = await computer(OWN, profile(2, '1.2'));
  const [own, other] = [await accountKeyOf(OWN, '4242'), await accountKeyOf(OTHER, '4242')];
  const store = storeOn(here);
  here.items = {
    ...there.items,
    ...here.items,
    wallet: there.items.wallet,
    watches: there.items.watches,
    salt: { v: 2, data: { salts: [OWN, OTHER], sameAs: {} } },
  };
  await store.confirmUsualAccount(null);
  const glance = await store.record(profile(2, '1.2'));
  expect(glance.key).toBe(own);
  expect(glance.account?.scorecards).toMatchObject({ '1.1': { level: 3 }, '1.2': { level: 2 } });
  expect(glance.accounts).toHaveLength(1);
  expect(accountsIn(here)).toEqual([`account:${own}`]);
  expect(glance.certificate).toMatchObject({ isOther: false, watch: { account: own } });
  await store.record(certificate);
  expect(JSON.stringify(here.items.wallet)).not.toContain(other);
  expect(here.items.wallet).toMatchObject({ data: [{ account: own }] });
});
