import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { removeAccount } from '../../../lib/app/actions/accounts.ts';
import { deleteCertificate, keepCertificate } from '../../../lib/app/actions/certificates.ts';
import type { Reading } from '../../../lib/domain/reading.ts';
import { keyBytesFromPassphrase } from '../../../lib/crypto/passphrase.ts';
import { secretKey } from '../../../lib/crypto/secret-key.ts';
import { factsOf } from '../../../lib/domain/certificate/certificate.ts';
import { NO_FACTS } from '../../../lib/domain/certificate/facts.ts';
import { restore } from '../../../lib/backup/restore.ts';
import { putLockOn, startEmpty, takeLockOff } from '../../../lib/vault/change-lock.ts';
import { newLock, type KeyedLock } from '../../../lib/vault/lock-key.ts';
import { Store } from '../../../lib/store/store.ts';
import { readCopies } from '../../../lib/sync/copies.ts';
import { removeComputer, syncedComputers } from '../../../lib/sync/other-computers.ts';
import { forgetKnown } from '../../../lib/sync/memory.ts';
import { derivationOf, openedCopy } from '../../../lib/sync/sealed-copy.ts';
import { mergeSyncData, told } from '../../../lib/sync/sync-data.ts';
import { switchSyncOff, switchSyncOn } from '../../../lib/sync/switch-sync.ts';
import { syncRound } from '../../../lib/sync/sync-round.ts';
import { fromBase64, toBase64 } from '../../../lib/crypto/base64.ts';
import { parisDay } from '../../../lib/time/paris.ts';
import { acting } from '../../support/acting.ts';
import { DETAIL, first } from '../../support/records/certificates.ts';
import { contents, contentsOn } from '../../support/records/contents.ts';
import { codecsWith } from '../../support/records/keys.ts';
import { MemoryArea, queue } from '../../support/storage/memory-area.ts';
import { MemoryFiles } from '../../support/storage/memory-files.ts';
import { MemorySync } from '../../support/storage/memory-sync.ts';
import { times } from '../../support/print-count.ts';

vi.mock(
  '../../../lib/app/actions/page-store.ts',
  async () => (await import('../../support/acting.ts')).page,
);

const PASSPHRASE = 'une phrase que je retiens';
const ROUNDS = 2;
const DAY = 24 * 60 * 60 * 1000;

let sync: MemorySync;
let now: number;

const clock = () => ({ now, today: parisDay(now) });

class Computer {
  readonly area = new MemoryArea();
  readonly files = new MemoryFiles();
  readonly #lock = queue();
  keyed: KeyedLock | null = null;

  get store(): Store {
    return new Store(this.area, this.#lock, clock, codecsWith(this.keyed));
  }

  on(passphrase = PASSPHRASE) {
    return switchSyncOn(this.store, sync, passphrase, ROUNDS);
  }

  round() {
    return syncRound(this.store, sync);
  }

  contents() {
    return contentsOn(this.store, this.files);
  }

  async codes(): Promise<(string | null)[]> {
    const { certificates } = await this.contents();
    const live = certificates.filter(({ deletedAt }) => deletedAt === null);
    return live.map((one) => factsOf(one).facts.code).sort();
  }
}

const certificate = (changes: Partial<typeof DETAIL> = {}): Reading => ({
  kind: 'certificate',
  site: 'fr',
  observedAt: now,
  userId: '4242',
  facts: { ...DETAIL, ...changes },
});

const profile = (level: number, code: '1.1' | '1.2', userId = '4242'): Reading => ({
  kind: 'profile',
  site: 'fr',
  observedAt: now,
  userId,
  maxLevel: 7,
  scorecards: [{ code, level, pixAhead: 0, status: 'started', daysBeforeImproving: null }],
  unknown: [],
  unreadable: 0,
});

let one: Computer;
let other: Computer;

beforeEach(async () => {
  sync = new MemorySync();
  now = Date.UTC(2026, 10, 25, 12);
  [one, other] = [new Computer(), new Computer()];
  expect(await one.on()).toBe(true);
  await one.round();
  expect(await other.on()).toBe(true);
});

/** Both look, until neither has anything new. */
async function bothLook(): Promise<void> {
  for (const computer of [one, other, one, other]) await computer.round();
}

test('it is off until somebody asks', async () => {
  const quiet = new Computer();
  await quiet.store.record(certificate());
  const before = structuredClone(sync.items);
  expect(await quiet.round()).toBeNull();
  expect(sync.items).toEqual(before);
});

test('what one computer read is on the other, and nothing of it can be read on the way', async () => {
  await one.store.record(profile(3, '1.1'));
  await one.store.record(certificate());
  await bothLook();
  expect(await other.codes()).toEqual(['P-BCDF2346']);
  expect(Object.values((await other.contents()).accounts)).toHaveLength(1);
  expect(JSON.stringify(sync.items)).not.toMatch(/BCDF|Lina|Imaginaire|scorecards/);
});

test('edits of both at once are on both: by competence and source, the later holds', async () => {
  await one.store.record(profile(1, '1.1'));
  await one.store.record(certificate());
  await bothLook();
  now += 1000;
  await one.store.record(profile(2, '1.1'));
  await one.store.record(certificate({ pixId: '1', code: 'P-GHJK6789' }));
  await one.store.record(certificate({ score: 400 }));
  now += 1000;
  await other.store.record(profile(4, '1.2'));
  await other.store.record(certificate({ pixId: '2', code: 'P-MPQR2346' }));
  await other.store.record(certificate({ score: 500 }));
  await bothLook();
  const [here, there] = [await one.contents(), await other.contents()];
  expect(await one.codes()).toEqual(['P-BCDF2346', 'P-GHJK6789', 'P-MPQR2346']);
  expect(await other.codes()).toEqual(await one.codes());
  expect(Object.keys(here.accounts)).toEqual(Object.keys(there.accounts));
  expect(first(Object.values(there.accounts)).account.scorecards).toMatchObject({
    '1.1': { level: 2 },
    '1.2': { level: 4 },
  });
  const scoreOn = ({ certificates }: typeof here) =>
    certificates.map((each) => factsOf(each).facts).find(({ code }) => code === DETAIL.code)?.score;
  expect([scoreOn(here), scoreOn(there)]).toEqual([500, 500]);
});

test('the PDF of one computer stays there, and is not lost by what the other tells', async () => {
  await one.store.record(certificate());
  await one.store.attachDownload({ pixId: '31001', userId: '4242' }, () =>
    Promise.resolve({ id: 'pdf', size: 3, keptAt: now }),
  );
  await bothLook();
  now += 1000;
  await other.store.record(certificate({ score: 400 }));
  await bothLook();
  expect((await one.contents()).certificates).toMatchObject([{ file: { id: 'pdf' } }]);
  expect((await other.contents()).certificates).toMatchObject([{ file: null }]);
});

test('what was deleted here does not come back, and stays on the other', async () => {
  await one.store.record(certificate());
  await bothLook();
  const { id } = first((await one.contents()).certificates);
  await acting(one.store, () => deleteCertificate(id));
  await bothLook();
  expect(await one.codes()).toEqual([]);
  now += 2 * 86_400_000;
  await one.store.settle();
  await bothLook();
  expect(await one.codes()).toEqual([]);
  expect(await other.codes()).toEqual(['P-BCDF2346']);
  await one.store.record(certificate());
  await bothLook();
  expect(await one.codes()).toEqual([]);
  const facts = { ...NO_FACTS, code: 'P-BCDF2346' };
  await acting(one.store, () => keepCertificate({ id: null, source: 'typed', facts, file: null }));
  await bothLook();
  expect(await one.codes()).toEqual(['P-BCDF2346']);
  expect(await other.codes()).toEqual(['P-BCDF2346']);
});

describe('an account that was removed', () => {
  const remove = async (isIt: (account: string) => boolean = () => true) => {
    const account = first(Object.keys((await one.contents()).accounts).filter(isIt));
    await acting(one.store, () => removeAccount(account));
  };
  const ownCopy = async () => {
    const record = await one.round();
    const text = (await readCopies(sync)).get(record?.computer ?? '') ?? '';
    const derivation = derivationOf(text);
    const salt = fromBase64(derivation?.salt ?? '');
    if (!derivation || !salt) throw new Error('no copy');
    const bytes = await keyBytesFromPassphrase(PASSPHRASE, { salt, iterations: ROUNDS });
    return (await openedCopy(text, await secretKey(bytes)))?.data;
  };

  test('goes from this computer’s copy, and no other brings it back', async () => {
    await one.store.record(profile(3, '1.1'));
    await one.store.record(certificate());
    await bothLook();
    expect(Object.keys((await ownCopy())?.accounts ?? {})).toHaveLength(1);
    await remove();
    expect(await ownCopy()).toMatchObject({ accounts: {}, certificates: [] });
    // What another computer learns of this account later is not taken in either.
    await other.store.record(certificate({ pixId: '77', code: 'P-GHJK2346' }));
    await other.store.record(profile(5, '1.2'));
    await bothLook();
    expect(await one.codes()).toEqual([]);
    expect(Object.keys((await one.contents()).accounts)).toEqual([]);
  });

  test('stays away also when no round has yet seen it here', async () => {
    // Both name Pix accounts alike from now on.
    await other.store.record(profile(3, '1.1', '1'));
    await bothLook();
    const known = Object.keys((await one.contents()).accounts);
    await one.store.record(profile(3, '1.1'));
    await other.store.record(profile(3, '1.1'));
    await other.round();
    await remove((account) => !known.includes(account));
    await bothLook();
    expect(Object.keys((await one.contents()).accounts)).toEqual(known);
  });

  test('stays away when the sync was switched off and on again, before or after', async () => {
    await one.store.record(profile(3, '1.1'));
    await one.store.record(certificate());
    await bothLook();
    await remove();
    await one.round();
    await switchSyncOff(one.store, sync, false);
    await one.on();
    await bothLook();
    expect(await one.contents()).toMatchObject({ accounts: {}, certificates: [] });
    expect(await other.codes()).toEqual(['P-BCDF2346']);
    expect(Object.keys((await other.contents()).accounts)).toHaveLength(1);
  });

  test('stays away also when it was removed while the sync was off', async () => {
    await one.store.record(profile(3, '1.1'));
    await bothLook();
    const known = Object.keys((await one.contents()).accounts);
    await switchSyncOff(one.store, sync, false);
    // The other one reads an account that this one, too, reads only now.
    await one.store.record(profile(2, '1.2', '77'));
    await other.store.record(profile(2, '1.2', '77'));
    await remove((account) => known.includes(account));
    await remove();
    expect((await one.contents()).accounts).toEqual({});
    await one.on();
    await bothLook();
    expect((await one.contents()).accounts).toEqual({});
    expect(Object.keys((await other.contents()).accounts)).toHaveLength(2);
  });

  test('leaves no trace before the sync was ever on, and comes with what the others told', async () => {
    const third = new Computer();
    await other.store.record(profile(3, '1.1'));
    await other.round();
    await third.store.record(profile(3, '1.1'));
    const [account = ''] = Object.keys((await third.contents()).accounts);
    await acting(third.store, () => removeAccount(account));
    expect(JSON.stringify(third.area.items)).not.toContain(account);
    await third.on();
    await third.round();
    expect(Object.values((await third.contents()).accounts)).toHaveLength(1);
    // From then on, removed is removed.
    const [again = ''] = Object.keys((await third.contents()).accounts);
    await acting(third.store, () => removeAccount(again));
    await third.round();
    expect((await third.contents()).accounts).toEqual({});
  });

  test('is there again once it is read on Pix here', async () => {
    await one.store.record(profile(3, '1.1'));
    await bothLook();
    await remove();
    await bothLook();
    await one.store.record(profile(4, '1.2'));
    await bothLook();
    const [kept] = Object.values((await one.contents()).accounts);
    expect(Object.keys(kept?.account.scorecards ?? {}).toSorted()).toEqual(['1.1', '1.2']);
  });
});

test('what was deleted while the sync was off does not come back either; all else does', async () => {
  await one.store.record(certificate());
  await one.store.record(certificate({ pixId: '2', code: 'P-MPQR2346' }));
  await bothLook();
  await switchSyncOff(one.store, sync, false);
  const kept = (await one.contents()).certificates;
  const gone = first(kept.filter((each) => factsOf(each).facts.code === 'P-BCDF2346'));
  await acting(one.store, () => deleteCertificate(gone.id));
  now += 2 * 86_400_000;
  await one.store.settle();
  await other.store.record(certificate({ pixId: '3', code: 'P-GHJK6789' }));
  await other.round();
  await one.on();
  await bothLook();
  expect(await one.codes()).toEqual(['P-GHJK6789', 'P-MPQR2346']);
  expect(await other.codes()).toEqual(['P-BCDF2346', 'P-GHJK6789', 'P-MPQR2346']);
});

test('an emptied wallet, its passphrase forgotten, is filled again by the other computers', async () => {
  await one.store.record(certificate());
  await bothLook();
  await putLockOn(one.store, await newLock(PASSPHRASE, 15, ROUNDS));
  await startEmpty(one.store, forgetKnown);
  expect(await one.codes()).toEqual([]);
  await switchSyncOff(one.store, sync, false);
  await one.on();
  await bothLook();
  expect(await one.codes()).toEqual(['P-BCDF2346']);
});

test('its key gone with a forgotten lock, the sync is taken up again by its passphrase, alone too', async () => {
  await switchSyncOff(other.store, sync, true);
  await one.on();
  await one.store.record(profile(3, '1.1'));
  await one.store.record(certificate());
  await one.round();
  const copies = [...(await readCopies(sync)).keys()];
  await putLockOn(one.store, await newLock(PASSPHRASE, 15, ROUNDS));
  await startEmpty(one.store, forgetKnown);
  expect(await one.round()).toBeNull();
  expect(await one.codes()).toEqual([]);
  expect(await one.on('une autre phrase')).toBe(false);
  // What it told before is all that is left of them.
  expect(await one.on()).toBe(true);
  expect(await one.round()).toMatchObject({ problem: null });
  expect(await one.codes()).toEqual(['P-BCDF2346']);
  expect([...(await readCopies(sync)).keys()]).toEqual(copies);
});

test('once both know the same, nothing is written any more, but for a word a week', async () => {
  await one.store.record(certificate());
  await bothLook();
  const before = structuredClone(sync.items);
  await bothLook();
  expect(sync.items).toEqual(before);
  now += 8 * DAY;
  await bothLook();
  expect(sync.items).not.toEqual(before);
  expect(Object.keys(sync.items).sort()).toEqual(Object.keys(before).sort());
});

describe('whose copies the browser carries', () => {
  const seen = async () =>
    ((await syncedComputers(one.store, sync)) ?? []).map(({ isThisOne, at, standing }) => ({
      isThisOne,
      standing,
      days: at === null ? null : (now - at) / DAY,
    }));

  test('each with when it last spoke; one that is gone is removed by a person', async () => {
    await one.store.record(certificate());
    await bothLook();
    now += 10 * DAY;
    await one.round();
    expect(await seen()).toEqual([
      { isThisOne: true, standing: 'read', days: 0 },
      { isThisOne: false, standing: 'read', days: 10 },
    ]);
    const [, gone] = (await syncedComputers(one.store, sync)) ?? [];
    await removeComputer(sync, gone?.computer ?? '');
    expect(await seen()).toEqual([{ isThisOne: true, standing: 'read', days: 0 }]);
    expect(await one.codes()).toHaveLength(1);
    // It is still there after all: it tells its copy anew.
    await other.round();
    expect(await seen()).toHaveLength(2);
  });

  test('what cannot be read stays, whatever happens, and is said', async () => {
    await one.store.record(certificate());
    await bothLook();
    const { computer = '' } = (await one.round()) ?? {};
    const [otherKey = ''] = Object.keys(sync.items).filter((key) => !key.includes(computer));
    const [, gone = ''] = otherKey.split(':');
    sync.items = {
      ...sync.items,
      'balise:newer:0': { writing: 'w', count: 1, text: JSON.stringify({ v: 9, of: 'later' }) },
      'balise:broken:0': { writing: 'w', count: 1, text: 'no copy at all' },
      'balise:half:1': { writing: 'w', count: 2, text: 'its other half is not here' },
      'balise:shape:0': { pieces: 'otherwise' },
    };
    const strange = Object.entries(sync.items).filter(([key]) =>
      /newer|broken|half|shape/.test(key),
    );
    for (let turn = 0; turn < 3; turn += 1) {
      now += 8 * DAY;
      await one.store.record(profile(turn + 1, '1.1'));
      expect(await one.round()).toMatchObject({ problem: 'unreadable' });
    }
    expect((await seen()).map(({ standing }) => standing).sort()).toEqual(
      ['incomplete', 'incomplete', 'read', 'read', 'unreadable', 'unreadable'].sort(),
    );
    await switchSyncOff(one.store, sync, false);
    await removeComputer(sync, gone);
    expect(sync.items).toEqual(Object.fromEntries(strange));
  });

  test('this computer’s own copy, of a newer Balise, is not written over', async () => {
    await one.store.record(certificate());
    await one.round();
    const [key = ''] = Object.keys(sync.items);
    const newer = { writing: 'w', count: 1, text: JSON.stringify({ v: 9, of: 'later' }) };
    sync.items[key] = newer;
    await one.round();
    await one.round();
    expect(sync.items[key]).toEqual(newer);
    expect((await seen()).map(({ isThisOne, standing }) => ({ isThisOne, standing }))).toEqual([
      { isThisOne: true, standing: 'read' },
      { isThisOne: false, standing: 'unreadable' },
    ]);
  });
});

describe('what goes wrong leaves what is here untouched', () => {
  test('the sync storage fails', async () => {
    await one.store.record(certificate());
    sync.failNext = new Error('offline');
    const before = await one.contents();
    expect(await one.round()).toMatchObject({ problem: 'failed', lastAt: now });
    expect(await one.contents()).toEqual(before);
    expect(await one.round()).toMatchObject({ problem: null });
  });

  test('it is full', async () => {
    await one.store.record(certificate());
    sync.items.somebody = 'x'.repeat(102_000);
    const before = await one.contents();
    expect(await one.round()).toMatchObject({ problem: 'full' });
    expect(await one.contents()).toEqual(before);
  });

  test('a copy is only half here: it waits for the rest', async () => {
    const certificates = Array.from({ length: 50 }, (_, index) => ({
      ...DETAIL,
      pixId: String(index + 1),
      code: `P-${String(index).padStart(4, '0')}BCDF`,
      // Nothing that packing makes small.
      holder: toBase64(crypto.getRandomValues(new Uint8Array(140))),
    }));
    // As many as may come by themselves, day by day.
    for (let count = 10; count <= 50; count += 10) {
      const list = { kind: 'certificates', site: 'fr', observedAt: now, userId: '4242' } as const;
      await one.store.record({
        ...list,
        certificates: certificates.slice(0, count),
        unreadable: 0,
      });
      now += 24 * 60 * 60 * 1000;
    }
    await one.round();
    const pieces = Object.keys(sync.items);
    expect(pieces.length).toBeGreaterThan(1);
    const [, last = ''] = pieces;
    const { [last]: piece, ...rest } = sync.items;
    sync.items = rest;
    await other.round();
    expect(await other.codes()).toEqual([]);
    sync.items = { ...sync.items, [last]: piece };
    await other.round();
    expect(await other.codes()).toHaveLength(50);
  });

  test('a copy was tampered with: it is not taken in, and it is said', async () => {
    await one.store.record(certificate());
    await one.round();
    const [key = ''] = Object.keys(sync.items);
    const piece = sync.items[key] as { text: string };
    sync.items[key] = { ...piece, text: piece.text.replace(/.{10}"}$/, 'AAAAAAAAAA"}') };
    expect(await other.round()).toMatchObject({ problem: 'other-passphrase' });
    expect(await other.codes()).toEqual([]);
  });

  test('another passphrase than the others’ is refused', async () => {
    const third = new Computer();
    expect(await third.on('une autre phrase')).toBe(false);
    expect(third.area.items).not.toHaveProperty('sync');
  });
});

test('switched off, this computer’s copy goes; or everybody’s, if wanted', async () => {
  await bothLook();
  const all = Object.keys(sync.items).length;
  await switchSyncOff(one.store, sync, false);
  expect(Object.keys(sync.items).length).toBeLessThan(all);
  expect(Object.keys(sync.items).length).toBeGreaterThan(0);
  expect(await one.round()).toBeNull();
  await switchSyncOff(other.store, sync, true);
  expect(sync.items).toEqual({});
});

test('with a lock, the key of the sync is sealed too; it waits for the wallet to be unlocked', async () => {
  await one.store.record(certificate());
  await one.round();
  const keyed = await newLock(PASSPHRASE, 15, ROUNDS);
  await putLockOn(one.store, keyed);
  expect(one.area.items['sync-secret']).toMatchObject({ sealed: expect.any(String) as string });
  expect(await one.round()).toBeNull();
  one.keyed = keyed;
  await other.store.record(certificate({ pixId: '2', code: 'P-MPQR2346' }));
  await bothLook();
  expect(await one.codes()).toEqual(['P-BCDF2346', 'P-MPQR2346']);
  expect(JSON.stringify(one.area.items)).not.toMatch(/MPQR2346|BCDF2346/);
  await takeLockOff(one.store);
  one.keyed = null;
  expect(await one.round()).toMatchObject({ problem: null });
});

test('any two computers know the same after looking, whoever looks first', async () => {
  await fc.assert(
    fc.asyncProperty(contents, contents, async (here, there) => {
      sync = new MemorySync();
      [one, other] = [new Computer(), new Computer()];
      await restore(one.store, one.files, here, 'replace');
      await restore(other.store, other.files, there, 'replace');
      await one.on();
      await one.round();
      await other.on();
      await bothLook();
      const [first, second] = [await one.contents(), await other.contents()];
      for (const code of await one.codes()) {
        expect([...(await other.codes()), ...deletedIn(second)]).toContain(code);
      }
      for (const key of Object.keys(here.accounts)) {
        expect(second.accounts[key]?.account).toEqual(first.accounts[key]?.account);
      }
    }),
    { numRuns: times(15, 30), endOnFailure: true },
  );

  function deletedIn({ certificates }: Awaited<ReturnType<Computer['contents']>>) {
    const deleted = certificates.filter(({ deletedAt }) => deletedAt !== null);
    return deleted.map((each) => factsOf(each).facts.code);
  }
});

test('merging what computers told is commutative and idempotent', () => {
  const data = contents.map(({ salts, accounts, certificates }) =>
    told({
      salts: salts?.salts ?? [],
      sameAs: {},
      accounts: Object.fromEntries(
        Object.entries(accounts).map(([key, kept]) => [key, kept.account]),
      ),
      certificates,
    }),
  );
  const inOrder = (merged: ReturnType<typeof told>) => ({
    ...merged,
    salts: merged.salts.toSorted(),
    certificates: merged.certificates.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  });
  fc.assert(
    fc.property(data, data, (first, second) => {
      const both = mergeSyncData(first, second);
      expect(inOrder(mergeSyncData(second, first))).toEqual(inOrder(both));
      expect(inOrder(mergeSyncData(both, second))).toEqual(inOrder(both));
      expect(inOrder(mergeSyncData(first, first))).toEqual(inOrder(first));
    }),
    { numRuns: times(60, 300) },
  );
});
