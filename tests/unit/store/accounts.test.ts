import { changeAccountBy } from '../../../lib/app/actions/account-changes.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { nicknameFrom } from '../../../lib/domain/nickname.ts';
import type { Reading } from '../../../lib/domain/reading.ts';
import { readGlance } from '../../../lib/store/glance/read-glance.ts';
import { Store } from '../../../lib/store/store.ts';
import { parisDay } from '../../../lib/time/paris.ts';
import { DETAIL } from '../../support/certificates.ts';
import { MemoryArea, queue } from '../../support/memory-area.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const context = { site: 'fr', observedAt: NOW } as const;

let area: MemoryArea;
let now: number;
let store: Store;

const account = (userId: string, firstName: string): Reading => ({
  ...context,
  kind: 'account',
  userId,
  firstName,
  language: 'fr',
});
const page = (userId: string): Reading => ({
  ...context,
  observedAt: now,
  kind: 'page',
  userId,
  unreadable: 0,
  scorecards: [
    { code: '1.1', level: 1, pixAhead: 0, status: 'started', daysBeforeImproving: null },
  ],
});
const certificate = (userId: string, pixId: string): Reading => ({
  ...context,
  kind: 'certificate',
  userId,
  facts: { ...DETAIL, pixId, code: null, holder: `Holder ${pixId}` },
});

/** Lina then Noé, each with a certificate; answers their local keys. */
async function lina(): Promise<{ lina: string; noe: string }> {
  const one = await store.record(account('1', 'Lina'));
  await store.record(page('1'));
  await store.record(certificate('1', '11'));
  now += 1000;
  const two = await store.record(account('2', 'Noé'));
  await store.record(page('2'));
  await store.record(certificate('2', '22'));
  return { lina: one.key ?? '', noe: two.key ?? '' };
}

beforeEach(() => {
  area = new MemoryArea();
  now = NOW;
  store = new Store(area, queue(), () => ({ now, today: parisDay(new Date(now)) }));
});

describe('several accounts', () => {
  test('the glance knows everybody by name, and one can be shown', async () => {
    const keys = await lina();
    const glance = await store.showAccount(keys.lina);
    expect(glance.account?.firstName).toBe('Lina');
    expect(glance.accounts).toEqual([
      { key: keys.lina, firstName: 'Lina', nickname: null },
      { key: keys.noe, firstName: 'Noé', nickname: null },
    ]);
  });

  test('one that is not known is not shown', async () => {
    const keys = await lina();
    const glance = await store.showAccount('f'.repeat(16));
    expect(glance.key).toBe(keys.noe);
  });

  test('the list is counted anew when the glance is lost, or older than the list', async () => {
    await lina();
    const before = await readGlance(area);
    area.items.glance = 'nonsense';
    await store.glance();
    expect(await readGlance(area)).toEqual(before);
  });

  test('a nickname takes the first name’s place, and goes again', async () => {
    const { lina: key } = await lina();
    const named = { type: 'set-nickname', account: key } as const;
    const { glance } = await changeAccountBy({ ...named, nickname: ' Linette ' }, store);
    expect(glance.accounts?.find((one) => one.key === key)?.nickname).toBe('Linette');
    const after = await store.record(account('1', 'Lina'));
    expect(after.account).toMatchObject({ firstName: 'Lina', nickname: 'Linette' });
    await changeAccountBy({ ...named, nickname: 'lina@exemple.fr' }, store);
    const kept = await store.glance();
    expect(kept.account?.nickname).toBe('Linette');
    const { glance: last } = await changeAccountBy({ ...named, nickname: '' }, store);
    expect(last.account?.nickname).toBeNull();
  });
});

describe('removing an account', () => {
  test('not a word of it stays, and the other is as it was', async () => {
    const keys = await lina();
    await store.confirmUsualAccount('1');
    area.items[`set-aside:5:account:${keys.lina}`] = { v: 1, data: 'Lina, unreadable' };
    const noe = structuredClone(area.items[`account:${keys.noe}`]);
    const { glance } = await changeAccountBy({ type: 'remove-account', account: keys.lina }, store);
    const left = JSON.stringify(area.items);
    expect(left).not.toContain(keys.lina);
    expect(left).not.toContain('Lina');
    expect(left).not.toContain('"11"');
    expect(left).toContain('"22"');
    expect(area.items[`account:${keys.noe}`]).toEqual(noe);
    expect(glance.accounts?.map(({ key }) => key)).toEqual([keys.noe]);
  });

  test('of the one that is shown, shows the other; of the last, nobody', async () => {
    const keys = await lina();
    const first = await changeAccountBy({ type: 'remove-account', account: keys.noe }, store);
    expect(first.glance.account?.firstName).toBe('Lina');
    const second = await changeAccountBy({ type: 'remove-account', account: keys.lina }, store);
    expect(second.glance).toMatchObject({ key: null, account: null, accounts: [] });
  });

  test('answers with its files', async () => {
    const keys = await lina();
    const file = { id: 'pdf-1', size: 9, keptAt: NOW };
    await store.attachDownload({ userId: '1', pixId: '11' }, () => Promise.resolve(file));
    const { orphans } = await changeAccountBy(
      { type: 'remove-account', account: keys.lina },
      store,
    );
    expect(orphans).toEqual(['pdf-1']);
  });

  test('cut short before the write, nothing is gone', async () => {
    const keys = await lina();
    const before = structuredClone(area.items);
    area.failNextSet = new Error('killed');
    const removal = changeAccountBy({ type: 'remove-account', account: keys.lina }, store);
    await expect(removal).rejects.toThrow('killed');
    expect(area.items).toEqual(before);
  });

  test('cut short after the write, the next change finishes it', async () => {
    const keys = await lina();
    area.failNextRemove = new Error('killed');
    await changeAccountBy({ type: 'remove-account', account: keys.lina }, store);
    await store.glance();
    expect(JSON.stringify(area.items)).not.toContain(keys.lina);
  });
});

test.each([
  ['Lina', 'Lina'],
  ['  Anne   Lise ', 'Anne Lise'],
  ['D’Artagnan', 'D’Artagnan'],
  ['', null],
  ['lina@exemple.fr', null],
  ['0612345678', null],
  ['<b>x', null],
  ['Un nom beaucoup trop long pour', null],
])('%j as a nickname: %j', (typed, nickname) => {
  expect(nicknameFrom(typed)).toBe(nickname);
});
