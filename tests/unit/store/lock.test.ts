import { beforeEach, describe, expect, test } from 'vitest';
import { utf8 } from '../../../lib/crypto/bytes.ts';
import type { Certificate } from '../../../lib/domain/certificate/certificate.ts';
import { factsOf } from '../../../lib/domain/certificate/certificate.ts';
import type { Reading } from '../../../lib/domain/reading.ts';
import {
  changePassphrase,
  putLockOn,
  startEmpty,
  takeLockOff,
} from '../../../lib/vault/change-lock.ts';
import { dataKeyOf, newLock, type KeyedLock } from '../../../lib/vault/lock-key.ts';
import { openCodec } from '../../../lib/vault/codec.ts';
import {
  closeIfLeft,
  closeLock,
  keepOpen,
  noteUse,
  readOpenLock,
} from '../../../lib/vault/session.ts';
import { PLAIN, type Codec } from '../../../lib/store/codec.ts';
import { openWallet } from '../../../lib/store/certificates/open-wallet.ts';
import { putDown, takeUp } from '../../../lib/store/files/kept-file.ts';
import { Store } from '../../../lib/store/store.ts';
import { changeWallet } from '../../../lib/store/certificates/wallet.ts';
import { LockedError } from '../../../lib/store/errors.ts';
import { parisDay } from '../../../lib/time/paris.ts';
import { day, DETAIL, first } from '../../support/records/certificates.ts';
import { codecsWith } from '../../support/records/keys.ts';
import { MemoryArea, queue } from '../../support/storage/memory-area.ts';
import { MemoryFiles } from '../../support/storage/memory-files.ts';

const NOW = Date.UTC(2029, 3, 20, 12);
const PASSPHRASE = 'une phrase que je retiens';
/** Few rounds: how many there are in earnest is tested with the passphrase itself. */
const ROUNDS = 10;
const SECRETS = /BCDF2346|Exemple|Imaginaire|%PDF/;
const PDF = utf8('%PDF-1.7 Lina Exemple P-BCDF2346');

let area: MemoryArea;
let files: MemoryFiles;
let now: number;
const lock = queue();
const clock = () => ({ now, today: parisDay(now) });

/** What the worker has: no key. */
let worker: Store;

beforeEach(async () => {
  area = new MemoryArea();
  files = new MemoryFiles();
  now = NOW;
  worker = new Store(area, lock, clock, codecsWith(null));
  await worker.record(detail());
  await attach();
});

function detail(changes: Partial<typeof DETAIL> = {}, userId = '4242'): Reading {
  const facts = { ...DETAIL, ...changes };
  return { kind: 'certificate', site: 'fr', observedAt: now, userId, facts };
}

/** A PDF is downloaded on Pix. */
async function attach(bytes = PDF, id = 'pdf', pixId = '31001') {
  await worker.attachDownload({ pixId, userId: '4242' }, () => putDown(files, bytes, now, id));
}

async function putOn(): Promise<KeyedLock> {
  const keyed = await newLock(PASSPHRASE, 15, ROUNDS);
  await putLockOn(worker, keyed);
  return keyed;
}

async function codecOf(keyed: KeyedLock | null): Promise<Codec> {
  const codec = keyed ? await openCodec(keyed.lock, keyed.key) : PLAIN;
  if (!codec) throw new Error('expected the key of the lock');
  return codec;
}

/** What the page has: a store with the key. */
const pageWith = (keyed: KeyedLock) => new Store(area, lock, clock, codecsWith(keyed));

async function certificates(keyed: KeyedLock | null = null): Promise<Certificate[]> {
  const opened = openWallet(await (await codecOf(keyed)).decode(area.items.wallet));
  if (opened.state !== 'ok') throw new Error(`the wallet is ${opened.state}`);
  return opened.data.certificates;
}

async function fileOf(certificate: Certificate | undefined, keyed: KeyedLock | null) {
  return certificate?.file && takeUp(files, certificate.file, await codecOf(keyed));
}

const changeIn = (store: Store, work: (wallet: Certificate[]) => Certificate[]) =>
  store.change((change) => changeWallet(change, 3, work));

const everything = () => JSON.stringify(area.items) + files.text();

describe('putting the lock on', () => {
  test('leaves nothing of the certificates in plain, set-aside pieces included', async () => {
    area.items['set-aside:1:wallet'] = [{ told: { typed: 'Lina Exemple' } }];
    area.items.snapshot = { v: 1, data: 'Lina Exemple' };
    expect(everything()).toMatch(SECRETS);
    await putOn();
    expect(everything()).not.toMatch(SECRETS);
    expect(openWallet(area.items.wallet).state).toBe('locked');
  });

  test('keeps what was there: certificates, file, watches', async () => {
    const [before, watches] = [await certificates(), area.items.watches];
    const keyed = await putOn();
    const after = await certificates(keyed);
    expect(after).toMatchObject(before.map(({ id, told }) => ({ id, told })));
    expect(await fileOf(after[0], keyed)).toEqual(PDF);
    expect(area.items.watches).toEqual(watches);
  });

  test('keeps also a record that makes no sense, for a later version', async () => {
    const plain = area.items.wallet as { v: number; data: unknown[] };
    area.items.wallet = { ...plain, data: [...plain.data, { odd: true }] };
    const keyed = await putOn();
    await takeLockOff(pageWith(keyed));
    expect(JSON.stringify(area.items)).toContain('{"odd":true}');
  });

  test('no room for the records: all is as before', async () => {
    const items = structuredClone(area.items);
    area.failNextSet = new Error('quota');
    await expect(putOn()).rejects.toThrow('quota');
    expect(area.items).toEqual(items);
    expect(await fileOf((await certificates())[0], null)).toEqual(PDF);
  });

  test('a second lock is refused', async () => {
    await putOn();
    const before = structuredClone(area.items);
    await expect(putOn()).rejects.toThrow(LockedError);
    expect(area.items).toEqual(before);
  });
});

describe('while it is locked', () => {
  test('a reading is neither lost nor in plain, and is in the wallet once unlocked', async () => {
    const keyed = await putOn();
    await worker.record(detail({ pixId: '31002', code: 'P-GHJK6789', holder: 'Noé Exemple' }));
    await worker.record(detail({ score: 400 }));
    expect(everything()).not.toMatch(/GHJK6789|Exemple|Imaginaire/);
    await pageWith(keyed).settle();
    expect((await certificates(keyed)).map((one) => factsOf(one).facts)).toMatchObject([
      { code: 'P-BCDF2346', score: 400 },
      { code: 'P-GHJK6789', holder: 'Noé Exemple' },
    ]);
    expect(area.items).not.toHaveProperty('inbox');
    expect(everything()).not.toMatch(/GHJK6789|Exemple|Imaginaire/);
  });

  test('a downloaded PDF arrives the same way; it takes no kept one’s place', async () => {
    const keyed = await putOn();
    const before = (await certificates(keyed))[0];
    const newer = utf8('%PDF-1.7 newer, of Lina Exemple');
    await attach(newer, 'newer');
    await attach(newer, 'other', '31002');
    expect(everything()).not.toMatch(SECRETS);
    expect(await pageWith(keyed).settle()).toEqual([before?.file?.id, 'other']);
    const [kept, other] = await certificates(keyed);
    expect(kept?.file).toEqual(before?.file);
    expect(await fileOf(other, keyed)).toEqual(newer);
  });

  test('a letter that was tampered with is set aside, and the others arrive', async () => {
    const keyed = await putOn();
    await worker.record(detail({ pixId: '31002', code: 'P-GHJK6789' }));
    const inbox = area.items.inbox as { v: number; data: string[] };
    area.items.inbox = { ...inbox, data: ['AAAA', ...inbox.data] };
    await pageWith(keyed).settle();
    expect(await certificates(keyed)).toHaveLength(2);
    expect(area.items).toHaveProperty([`set-aside:${NOW}:inbox`]);
  });

  test('alerts go on, and can be acknowledged, with dates alone', async () => {
    await putOn();
    const raised = await worker.raiseAlerts();
    const [alert] = raised?.alerts ?? [];
    expect(alert).toMatchObject({ kind: 'renewal' });
    expect(raised?.glance.certificate?.watch.renewBy).toBe(day('2029-05-20'));
    await worker.acknowledge(alert?.id ?? '');
    expect(area.items.watches).toMatchObject({ data: [{ raised: { isAcknowledged: true } }] });
  });

  test('what needs the certificates is refused by the worker, and nothing changes', async () => {
    await putOn();
    const before = structuredClone(area.items);
    await expect(changeIn(worker, () => [])).rejects.toThrow(LockedError);
    expect(await worker.settle()).toBeNull();
    expect(area.items.wallet).toEqual(before.wallet);
  });

  test('who has the key changes it, and it stays sealed', async () => {
    const { id } = first(await certificates());
    const keyed = await putOn();
    await changeIn(pageWith(keyed), (wallet) =>
      wallet.map((one) => ({ ...one, schoolClass: 'troisieme' })),
    );
    expect(await certificates(keyed)).toMatchObject([{ id, schoolClass: 'troisieme' }]);
    expect(everything()).not.toMatch(SECRETS);
  });

  test('a key of an earlier lock opens and writes nothing', async () => {
    const old = await putOn();
    await takeLockOff(pageWith(old));
    await putOn();
    const before = structuredClone(area.items.wallet);
    expect(await pageWith(old).settle()).toBeNull();
    await expect(changeIn(pageWith(old), () => [])).rejects.toThrow(LockedError);
    expect(area.items.wallet).toEqual(before);
  });

  test('a sealed wallet that was tampered with is set aside, not lost', async () => {
    const keyed = await putOn();
    const sealed = area.items.wallet as { v: number; sealed: string };
    const damaged = { ...sealed, sealed: `AAAA${sealed.sealed.slice(4)}` };
    area.items.wallet = damaged;
    await pageWith(keyed).settle();
    expect(await certificates(keyed)).toEqual([]);
    expect(area.items[`set-aside:${NOW}:wallet`]).toEqual(damaged);
  });

  test('a lock that cannot be read lets nothing be written in plain', async () => {
    await putOn();
    area.items.lock = { v: 1, data: 'nonsense' };
    const before = structuredClone(area.items);
    await expect(worker.record(detail({ score: 1 }))).rejects.toThrow(LockedError);
    expect(area.items).toEqual(before);
  });
});

describe('the passphrase', () => {
  test('opens; another one does not', async () => {
    const { lock: record, key } = await putOn();
    expect(await dataKeyOf(record, PASSPHRASE)).toEqual(key);
    expect(await dataKeyOf(record, `${PASSPHRASE} `)).toBeNull();
  });

  test('can be changed by who knows it; the certificates need not be sealed anew', async () => {
    const keyed = await putOn();
    const { wallet } = structuredClone(area.items);
    expect(await changePassphrase(worker, 'wrong one', 'another one', ROUNDS)).toBe(false);
    expect(await changePassphrase(worker, PASSPHRASE, 'another one', ROUNDS)).toBe(true);
    expect(area.items.wallet).toEqual(wallet);
    const { data } = area.items.lock as { data: KeyedLock['lock'] };
    expect(await dataKeyOf(data, PASSPHRASE)).toBeNull();
    expect(await dataKeyOf(data, 'another one')).toEqual(keyed.key);
  });

  test('is the one before, where its change was stopped', async () => {
    await putOn();
    const before = structuredClone(area.items);
    const stopped = AbortSignal.abort(new Error('not wanted'));
    await expect(
      changePassphrase(worker, PASSPHRASE, 'another one', ROUNDS, stopped),
    ).rejects.toThrow('not wanted');
    expect(area.items).toEqual(before);
  });

  test('forgotten: an empty wallet, and nothing left of the sealed one', async () => {
    await putOn();
    await worker.record(detail({ score: 400 }));
    await startEmpty(worker, () => Promise.resolve());
    expect(await certificates()).toEqual([]);
    expect(Object.keys(area.items)).not.toContain('lock');
    expect(Object.keys(area.items)).not.toContain('inbox');
    expect((await worker.record(detail())).certificate).toMatchObject({ count: 1 });
  });
});

describe('taking the lock off', () => {
  test('gives everything back in plain, what arrived meanwhile included', async () => {
    area.items['set-aside:1:wallet'] = [{ odd: true }];
    const before = await certificates();
    const keyed = await putOn();
    await worker.record(detail({ pixId: '31002', code: 'P-GHJK6789' }));
    await takeLockOff(pageWith(keyed));
    const after = await certificates();
    expect(after).toHaveLength(2);
    expect(after[0]?.told).toEqual(before[0]?.told);
    expect(await fileOf(after[0], null)).toEqual(PDF);
    expect(area.items['set-aside:1:wallet']).toEqual([{ odd: true }]);
    expect(area.items).not.toHaveProperty('lock');
  });

  test('no room: it is still locked, and nothing is lost', async () => {
    const keyed = await putOn();
    area.failNextSet = new Error('quota');
    await expect(takeLockOff(pageWith(keyed))).rejects.toThrow('quota');
    expect(everything()).not.toMatch(SECRETS);
    expect(await fileOf((await certificates(keyed))[0], keyed)).toEqual(PDF);
  });
});

describe('the key in the session', () => {
  const opened = { id: 'lock', minutes: 15 };
  const session = () => ({ area: new MemoryArea(), alone: queue() });

  test('is there while somebody uses the wallet, and gone after a time without use', async () => {
    const memory = session();
    await keepOpen(memory, opened, utf8('key'), 0);
    expect(await readOpenLock(memory.area, 15 * 60_000 - 1)).not.toBeNull();
    expect(await readOpenLock(memory.area, 15 * 60_000)).toBeNull();
    expect(await noteUse(memory, 14 * 60_000)).not.toBeNull();
    expect(await readOpenLock(memory.area, 28 * 60_000)).not.toBeNull();
    expect(await noteUse(memory, 28 * 60_000, 5)).not.toBeNull();
    expect(await readOpenLock(memory.area, 33 * 60_000)).toBeNull();
  });

  test('is not kept by a use that comes too late', async () => {
    const memory = session();
    await keepOpen(memory, opened, utf8('key'), 0);
    expect(await noteUse(memory, 16 * 60_000)).toBeNull();
    expect(memory.area.items).toEqual({});
  });

  test('is not brought back by a use that was being noted while somebody locked', async () => {
    const memory = session();
    await keepOpen(memory, opened, utf8('key'), 0);
    await Promise.all([noteUse(memory, 1000), closeLock(memory)]);
    expect(memory.area.items).toEqual({});
    await Promise.all([closeIfLeft(memory, 1000), keepOpen(memory, opened, utf8('key'), 1000)]);
    expect(await readOpenLock(memory.area, 1000)).not.toBeNull();
  });

  test('is not held open by a clock that was set back, nor by nonsense', async () => {
    const memory = session();
    await keepOpen(memory, opened, utf8('key'), NOW);
    expect(await readOpenLock(memory.area, NOW - 3_600_000)).toBeNull();
    expect(await readOpenLock(new MemoryArea({ 'memory:open-lock': { key: 1 } }), 0)).toBeNull();
    await closeLock(memory);
    expect(memory.area.items).toEqual({});
  });
});
