import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { backupText, readBackup, type ReadBackup } from '../../../../lib/backup/backup-file.ts';
import type { Contents } from '../../../../lib/store/contents.ts';
import { planRestore } from '../../../../lib/backup/plan.ts';
import { restore, undoRestore } from '../../../../lib/backup/restore.ts';
import { filesHeldIn } from '../../../../lib/backup/snapshot.ts';
import { putLockOn } from '../../../../lib/vault/change-lock.ts';
import { newLock, type KeyedLock } from '../../../../lib/vault/lock-key.ts';
import { Store } from '../../../../lib/store/store.ts';
import { LockedError } from '../../../../lib/store/errors.ts';
import { parisDay } from '../../../../lib/time/paris.ts';
import { first } from '../../../support/records/certificates.ts';
import { contents, contentsOn, nothing } from '../../../support/records/contents.ts';
import { codecsWith } from '../../../support/records/keys.ts';
import { MemoryArea, queue } from '../../../support/storage/memory-area.ts';
import { MemoryFiles } from '../../../support/storage/memory-files.ts';
import { printCount, times } from '../../../support/print-count.ts';

const HEAD = { exportedAt: '2026-11-25T15:00:00.000Z', appVersion: '1.0.0' };
const PASSPHRASE = 'une phrase que je retiens';
const ROUNDS = 2;

class Computer {
  readonly area = new MemoryArea();
  readonly files = new MemoryFiles();
  readonly #lock = queue();
  now = Date.UTC(2026, 10, 25, 12);
  keyed: KeyedLock | null = null;

  get store(): Store {
    const clock = () => ({ now: this.now, today: parisDay(this.now) });
    return new Store(this.area, this.#lock, clock, codecsWith(this.keyed));
  }

  restore(backup: Contents, mode: 'merge' | 'replace') {
    return restore(this.store, this.files, backup, mode);
  }

  contents() {
    return contentsOn(this.store, this.files);
  }
}

function contentsFrom(read: ReadBackup): Contents {
  if (read.state !== 'ok') throw new Error(`expected a backup, got ${JSON.stringify(read)}`);
  return read.contents;
}

const [sample] = fc.sample(
  contents.filter(({ certificates, accounts, files }) => {
    const counts = [certificates.length, Object.keys(accounts).length, Object.keys(files).length];
    return Math.min(...counts) > 1;
  }),
  { numRuns: 1, seed: 7 },
) as [Contents];

const ROUND_TRIPS = times(60, 1000);

test(`${ROUND_TRIPS} backups come back equal, sealed or not, on a computer that knew nothing`, async () => {
  await fc.assert(
    fc.asyncProperty(contents, fc.boolean(), async (made, isSealed) => {
      const [here, there] = [new Computer(), new Computer()];
      await here.restore(made, 'replace');
      const kept = await here.contents();
      const passphrase = isSealed ? PASSPHRASE : null;
      const text = await backupText(kept, HEAD, passphrase, ROUNDS);
      const read = await readBackup(text, passphrase);
      expect(read).toMatchObject({
        state: 'ok',
        unreadable: 0,
        exportedAt: Date.parse(HEAD.exportedAt),
      });
      expect(contentsFrom(read)).toEqual(kept);
      await there.restore(contentsFrom(read), 'replace');
      expect(await there.contents()).toEqual(kept);
      expect(kept).toMatchObject({ accounts: made.accounts, certificates: made.certificates });
    }),
    { numRuns: ROUND_TRIPS },
  );
  printCount(`${ROUND_TRIPS} backup round trips: all equal`);
});

describe('what is refused, with nothing written', () => {
  const refused = (reason: string) => ({ state: 'refused', reason });

  test('another file, or one that was cut', async () => {
    const text = await backupText(sample, HEAD, null);
    expect(await readBackup('{"salut":1}', null)).toEqual(refused('not-a-backup'));
    expect(await readBackup('%PDF-1.7', null)).toEqual(refused('not-a-backup'));
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), async (length) => {
        expect(await readBackup(text.slice(0, length), null)).toEqual(refused('not-a-backup'));
      }),
    );
  });

  test('another passphrase', async () => {
    const text = await backupText(sample, HEAD, PASSPHRASE, ROUNDS);
    expect(text).not.toMatch(/BCDF|Lina|Collège/);
    expect(await readBackup(text, null)).toEqual({ state: 'needs-passphrase' });
    expect(await readBackup(text, 'une autre phrase')).toEqual(refused('wrong-passphrase'));
  });

  test('a sealed one that was tampered with, its date included', async () => {
    const text = await backupText(sample, HEAD, PASSPHRASE, ROUNDS);
    const file = JSON.parse(text) as { sealed: { bytes: string } };
    await fc.assert(
      fc.asyncProperty(fc.nat(file.sealed.bytes.length - 5), async (at) => {
        const { bytes } = file.sealed;
        const letter = bytes[at] === 'A' ? 'B' : 'A';
        const changed = bytes.slice(0, at) + letter + bytes.slice(at + 1);
        const tampered = { ...file, sealed: { ...file.sealed, bytes: changed } };
        const read = await readBackup(JSON.stringify(tampered), PASSPHRASE);
        expect(read).toEqual(refused('wrong-passphrase'));
      }),
    );
    const dated = { ...file, exportedAt: '2030-01-01T00:00:00.000Z' };
    expect(await readBackup(JSON.stringify(dated), PASSPHRASE)).toEqual(
      refused('wrong-passphrase'),
    );
  });

  test('one of a newer Balise, as a whole or in a record', async () => {
    const text = await backupText(sample, HEAD, null);
    const file = JSON.parse(text) as { data: { records: Record<string, { v: number }> } };
    expect(await readBackup(JSON.stringify({ ...file, v: 2 }), null)).toEqual(refused('newer'));
    // Whatever else a later version may hold.
    const later = JSON.stringify({ format: 'balise-backup', v: 999, exportedAt: 0 });
    expect(await readBackup(later, null)).toEqual(refused('newer'));
    const { preferences } = file.data.records;
    if (preferences) preferences.v = 99;
    expect(await readBackup(JSON.stringify(file), null)).toEqual(refused('newer'));
  });
});

test('whatever a file holds, reading it throws nothing', async () => {
  const file = fc.record(
    {
      format: fc.constant('balise-backup'),
      v: fc.oneof(fc.constant(1), fc.jsonValue()),
      exportedAt: fc.string(),
      appVersion: fc.string(),
      data: fc.oneof(
        fc.jsonValue(),
        fc.record({
          records: fc.dictionary(fc.constantFrom('wallet', 'salt', 'account:x'), fc.jsonValue()),
          files: fc.dictionary(fc.string(), fc.jsonValue()),
        }),
      ),
    },
    { requiredKeys: ['format'] },
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(file, fc.jsonValue()), async (value) => {
      expect(['ok', 'refused']).toContain((await readBackup(JSON.stringify(value), null)).state);
    }),
  );
});

test('records of old versions go through the migrations of the storage', async () => {
  const account = { firstName: 'Lina', site: 'fr', language: 'fr', scorecards: {}, maxLevel: 7 };
  const old = { ...account, unknown: [], readAt: 1, source: 'answer', certifiable: null };
  const records = {
    salt: { v: 1, data: 'a salt of the first version' },
    'account:0123456789abcdef': { v: 1, data: old },
    wallet: { v: 1, data: [{ senseless: true }] },
  };
  const text = JSON.stringify({
    format: 'balise-backup',
    v: 1,
    ...HEAD,
    data: { records, files: {} },
  });
  const read = await readBackup(text, null);
  expect(read).toMatchObject({ state: 'ok', unreadable: 1 });
  expect(contentsFrom(read)).toMatchObject({
    salts: { salts: ['a salt of the first version'] },
    accounts: {
      '0123456789abcdef': { account: { firstName: 'Lina', ignored: [], nickname: null } },
    },
  });
});

describe('a restore', () => {
  let computer: Computer;

  beforeEach(() => {
    computer = new Computer();
  });

  test('says before what it will do', async () => {
    await computer.restore(sample, 'replace');
    const here = await computer.contents();
    const same = planRestore(here, here, 'merge');
    expect(same.certificates.map(({ deed }) => deed)).toEqual(here.certificates.map(() => 'skip'));
    expect(same.newFiles).toBe(0);
    const added = planRestore(nothing(), here, 'merge');
    expect(added.accounts.map(({ deed }) => deed)).toEqual(
      Object.keys(here.accounts).map(() => 'add'),
    );
    expect(added.newFiles).toBe(Object.keys(here.files).length);
    const emptied = planRestore(here, nothing(), 'replace');
    expect(emptied.certificates.every(({ deed }) => deed === 'remove')).toBe(true);
    expect(planRestore(here, nothing(), 'merge').certificates).toEqual([]);
  });

  test('says how far it is, and stopped before its one write it has changed nothing', async () => {
    const count = Object.keys(sample.files).length;
    const stop = new AbortController();
    const told: [number, number][] = [];
    const tell = (done: number, of: number) => {
      told.push([done, of]);
      if (done === count - 1) stop.abort(new Error('not wanted'));
    };
    const before = structuredClone(computer.area.items);
    const work = { signal: stop.signal, tell };
    await expect(restore(computer.store, computer.files, sample, 'replace', work)).rejects.toThrow(
      'not wanted',
    );
    expect(told).toEqual(Array.from({ length: count }, (_, done) => [done, count]));
    expect(computer.area.items).toEqual(before);
    // What was put down is named by nothing, and goes with the next tidying.
    await computer.restore(sample, 'replace');
    expect((await computer.contents()).certificates).toHaveLength(sample.certificates.length);
  });

  test('beside what is here loses nothing, and doing it twice changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(contents, contents, async (one, other) => {
        const both = new Computer();
        await both.restore(one, 'replace');
        await both.restore(other, 'merge');
        const after = await both.contents();
        await both.restore(other, 'merge');
        expect(await both.contents()).toEqual(after);
        const keys = [...Object.keys(one.accounts), ...Object.keys(other.accounts)];
        expect(Object.keys(after.accounts).toSorted()).toEqual([...new Set(keys)].toSorted());
        expect(after.salts?.salts).toEqual(
          expect.arrayContaining([...(one.salts?.salts ?? []), ...(other.salts?.salts ?? [])]),
        );
      }),
      { numRuns: times(20, 50) },
    );
  });

  test('can be undone, and the undoing too; what was read since is in neither lost', async () => {
    await computer.restore(sample, 'replace');
    const before = await computer.contents();
    await computer.restore({ ...nothing(), salts: sample.salts }, 'replace');
    const between = await computer.contents();
    expect(between.certificates).toEqual([]);
    expect(await undoRestore(computer.store)).toBe(true);
    expect(await computer.contents()).toEqual(before);
    expect(await undoRestore(computer.store)).toBe(true);
    expect(await computer.contents()).toEqual(between);
  });

  test('its snapshot holds on to the files, for 7 days', async () => {
    await computer.restore(sample, 'replace');
    const ids = Object.keys(sample.files);
    await computer.restore(nothing(), 'replace');
    expect(await computer.store.settle(filesHeldIn)).toEqual(expect.arrayContaining(ids));
    computer.now += 8 * 86_400_000;
    expect(await computer.store.settle(filesHeldIn)).toEqual([]);
    expect(computer.area.items).not.toHaveProperty('snapshot');
    expect(await undoRestore(computer.store)).toBe(false);
  });

  test.each(['file', 'record'])('no room for a %s: the state before', async (what) => {
    await computer.restore({ ...nothing(), accounts: sample.accounts }, 'replace');
    const before = structuredClone(computer.area.items);
    if (what === 'file') computer.files.failNextKeep = new Error('quota');
    else computer.area.failNextSet = new Error('quota');
    await expect(computer.restore(sample, 'replace')).rejects.toThrow('quota');
    expect(computer.area.items).toEqual(before);
  });

  test('of an account that is not in the backup: it goes, or stays, as was chosen', async () => {
    await computer.restore(sample, 'replace');
    const key = first(Object.keys(sample.accounts));
    const one = { ...sample, accounts: { [key]: sample.accounts[key] } } as Contents;
    await computer.restore(one, 'merge');
    expect(Object.keys((await computer.contents()).accounts)).toHaveLength(
      Object.keys(sample.accounts).length,
    );
    await computer.restore(one, 'replace');
    expect(Object.keys((await computer.contents()).accounts)).toEqual([key]);
  });

  test('into a locked wallet needs the key, and leaves nothing in plain', async () => {
    const keyed = await newLock(PASSPHRASE, 15, ROUNDS);
    await putLockOn(computer.store, keyed);
    await expect(computer.restore(sample, 'merge')).rejects.toThrow(LockedError);
    computer.keyed = keyed;
    await computer.restore(sample, 'merge');
    const everything = JSON.stringify(computer.area.items) + computer.files.text();
    expect(everything).not.toMatch(/BCDF|Collège|%PDF/);
    expect((await computer.contents()).certificates).toEqual(sample.certificates);
    expect(await undoRestore(computer.store)).toBe(true);
    expect((await computer.contents()).certificates).toEqual([]);
  });

  test('is not undone under another lock: what it sealed could not be read', async () => {
    await computer.restore(sample, 'replace');
    await computer.restore(nothing(), 'replace');
    await putLockOn(computer.store, await newLock(PASSPHRASE, 15, ROUNDS));
    expect(await undoRestore(computer.store)).toBe(false);
  });
});
