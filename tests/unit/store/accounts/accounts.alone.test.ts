import { beforeEach, describe, expect, test, vi } from 'vitest';
import { removeAccount, setNickname } from '../../../../lib/app/actions/accounts.ts';
import { nicknameFrom } from '../../../../lib/domain/account/nickname.ts';
import type { Reading } from '../../../../lib/domain/reading.ts';
import { ALWAYS_PLAIN } from '../../../../lib/store/codec.ts';
import { storedFiles } from '../../../../lib/store/files/files.ts';
import { readGlance } from '../../../../lib/store/glance/read-glance.ts';
import { Store } from '../../../../lib/store/store.ts';
import { parisDay } from '../../../../lib/time/paris.ts';
import { acting, actOn } from '../../../support/acting.ts';
import { DETAIL } from '../../../support/records/certificates.ts';
import { MemoryArea, queue } from '../../../support/storage/memory-area.ts';

vi.mock(
  '../../../../lib/app/actions/page-store.ts',
  async () => (await import('../../../support/acting.ts')).page,
);
vi.mock('../../../../lib/store/files/files.ts', () => ({
  storedFiles: { remove: vi.fn(() => Promise.resolve()) },
}));
vi.mock('../../../../lib/app/diagnostics/trouble.ts', () => ({ noteTrouble: vi.fn() }));
vi.mock('../../../../lib/app/messages/send.ts', () => ({ askWorker: vi.fn() }));

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
  vi.clearAllMocks();
  area = new MemoryArea();
  now = NOW;
  store = new Store(area, queue(), () => ({ now, today: parisDay(new Date(now)) }), ALWAYS_PLAIN);
});

/** What stands ready to be shown. */
async function glance() {
  const read = await readGlance(area);
  if (read.state !== 'ok') throw new Error(read.state);
  return read.data;
}

describe('several accounts', () => {
  test('the glance knows everybody by name, and one can be shown', async () => {
    const keys = await lina();
    const shown = await store.showAccount(keys.lina);
    expect(shown.account?.firstName).toBe('Lina');
    expect(shown.accounts).toEqual([
      { key: keys.lina, firstName: 'Lina', nickname: null },
      { key: keys.noe, firstName: 'Noé', nickname: null },
    ]);
  });

  test('one that is not known is not shown', async () => {
    const keys = await lina();
    const shown = await store.showAccount('f'.repeat(16));
    expect(shown.key).toBe(keys.noe);
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
    await acting(store, () => setNickname(key, ' Linette '));
    expect((await glance()).accounts?.find((one) => one.key === key)?.nickname).toBe('Linette');
    const after = await store.record(account('1', 'Lina'));
    expect(after.account).toMatchObject({ firstName: 'Lina', nickname: 'Linette' });
    await acting(store, () => setNickname(key, 'lina@exemple.fr'));
    expect((await glance()).account?.nickname).toBe('Linette');
    await acting(store, () => setNickname(key, ''));
    expect((await glance()).account?.nickname).toBeNull();
  });
});

describe('what failed is told under its own name alone', () => {
  const failed = (userId: string | null): Reading => ({
    ...context,
    observedAt: now,
    kind: 'failure',
    subject: 'profile',
    reason: 'not-json',
    userId,
  });
  const partialList = (userId: string): Reading => ({
    ...context,
    observedAt: now,
    kind: 'certificates',
    userId,
    certificates: [],
    unreadable: 1,
  });
  /** Lina, then Noé, of whom nothing else was read. */
  const both = async () => ({
    lina: (await store.record(account('1', 'Lina'))).key ?? '',
    noe: (await store.record(account('2', 'Noé'))).key ?? '',
  });
  const PROFILE = { subject: 'profile', reason: 'not-json' };
  const LIST = { subject: 'certificates', reason: 'partial-list' };

  test('of somebody who is not shown, it waits until they are', async () => {
    const keys = await both();
    expect((await store.record(failed('1'))).failure).toBeNull();
    expect((await store.showAccount(keys.lina)).failure).toMatchObject(PROFILE);
    expect((await store.showAccount(keys.noe)).failure).toBeNull();
    expect((await store.record(account('1', 'Lina'))).failure).toMatchObject(PROFILE);
  });

  test('a list that came in part is told of its pupil too, and so is a file that was not taken', async () => {
    const keys = await both();
    expect((await store.record(partialList('1'))).failure).toBeNull();
    expect((await store.showAccount(keys.lina)).failure).toMatchObject(LIST);
    const keep = () => Promise.reject(new Error('not asked for'));
    const download = { pixId: '22', userId: '2' };
    const after = await store.attachDownload(download, keep, 30_000_000);
    expect(after.failure).toMatchObject(LIST);
    const { failure } = await store.showAccount(keys.noe);
    expect(failure).toMatchObject({ subject: 'certificate-file', reason: 'over-bound' });
  });

  test('what another reads well settles nothing of theirs', async () => {
    const keys = await both();
    await store.record(partialList('2'));
    const good = (userId: string): Reading =>
      ({ ...partialList(userId), unreadable: 0 }) as Reading;
    expect((await store.record(good('1'))).failure).toMatchObject(LIST);
    expect((await store.record(good('2'))).failure).toBeNull();
    expect((await store.showAccount(keys.lina)).failure).toBeNull();
  });

  test('of nobody in particular it is told to who is there, and not to the next', async () => {
    const keys = await both();
    expect((await store.record(failed(null))).failure).toMatchObject(PROFILE);
    expect((await store.record(account('1', 'Lina'))).failure).toBeNull();
    expect((await store.showAccount(keys.noe)).failure).toBeNull();
  });

  test('of a stranger, and of who was removed, nothing is told', async () => {
    const keys = await both();
    expect((await store.record(failed('3'))).failure).toBeNull();
    await store.record(failed('1'));
    await acting(store, () => removeAccount(keys.lina));
    expect(JSON.stringify(area.items.current)).not.toContain(keys.lina);
    expect((await store.record(account('1', 'Lina'))).failure).toBeNull();
  });
});

describe('removing an account', () => {
  test('that is not known here changes nothing of the others', async () => {
    await lina();
    await store.glance();
    const before = structuredClone(area.items);
    await acting(store, () => removeAccount('wallet'));
    expect(area.items).toEqual(before);
  });

  test('not a word of it stays, and the other is as it was', async () => {
    const keys = await lina();
    await store.confirmUsualAccount('1');
    area.items[`set-aside:5:account:${keys.lina}`] = { v: 1, data: 'Lina, unreadable' };
    const noe = structuredClone(area.items[`account:${keys.noe}`]);
    await acting(store, () => removeAccount(keys.lina));
    const left = JSON.stringify(area.items);
    expect(left).not.toContain(keys.lina);
    expect(left).not.toContain('Lina');
    expect(left).not.toContain('"11"');
    expect(left).toContain('"22"');
    expect(area.items[`account:${keys.noe}`]).toEqual(noe);
    expect((await glance()).accounts?.map(({ key }) => key)).toEqual([keys.noe]);
  });

  test('of the one that is shown, shows the other; of the last, nobody', async () => {
    const keys = await lina();
    await acting(store, () => removeAccount(keys.noe));
    expect((await glance()).account?.firstName).toBe('Lina');
    await acting(store, () => removeAccount(keys.lina));
    expect(await glance()).toMatchObject({ key: null, account: null, accounts: [] });
  });

  test('its files go with it', async () => {
    const keys = await lina();
    const file = { id: 'pdf-1', size: 9, keptAt: NOW };
    await store.attachDownload({ userId: '1', pixId: '11' }, () => Promise.resolve(file));
    await acting(store, () => removeAccount(keys.lina));
    expect(storedFiles.remove).toHaveBeenCalledExactlyOnceWith(['pdf-1']);
  });

  test('cut short before the write, nothing is gone', async () => {
    const keys = await lina();
    const before = structuredClone(area.items);
    area.failNextSet = new Error('killed');
    actOn(store);
    expect(await removeAccount(keys.lina)).toEqual({ ok: false, reason: 'failed' });
    expect(area.items).toEqual(before);
  });

  test('cut short after the write, the next change finishes it', async () => {
    const keys = await lina();
    area.failNextRemove = new Error('killed');
    await acting(store, () => removeAccount(keys.lina));
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

test('the first day is the day where the pupil is, also while Paris has another one', async () => {
  const home = process.env.TZ;
  try {
    process.env.TZ = 'Pacific/Tahiti';
    now = Date.UTC(2026, 10, 24, 23);
    const { firstDay } = await store.record({ ...account('1', 'Lina'), observedAt: now });
    expect(firstDay).toBe('2026-11-24');
  } finally {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  }
});
