/** The browser, or the worker alone, may be stopped at any call to disk or memory. */
import { describe, expect, test, vi } from 'vitest';
import { removeAccount } from '../../../lib/app/actions/accounts.ts';
import { moveOldFiles } from '../../../lib/backup/move-old-files.ts';
import { restore, undoRestore } from '../../../lib/backup/restore.ts';
import { utf8 } from '../../../lib/crypto/bytes.ts';
import { changeWallet } from '../../../lib/store/certificates/wallet.ts';
import { contentsIn } from '../../../lib/store/contents.ts';
import { putDown } from '../../../lib/store/files/kept-file.ts';
import { eraseAll, switchArea } from '../../../lib/store/area/switch-area.ts';
import { switchSyncOff, switchSyncOn } from '../../../lib/sync/switch-sync.ts';
import { changePassphrase, putLockOn, takeLockOff } from '../../../lib/vault/change-lock.ts';
import { newLock, type KeyedLock } from '../../../lib/vault/lock-key.ts';
import { acting } from '../../support/acting.ts';
import { DETAIL } from '../../support/records/certificates.ts';
import { nothing } from '../../support/records/contents.ts';
import { Device } from '../../support/storage/device.ts';
import { codecsWith } from '../../support/records/keys.ts';
import { MemorySync } from '../../support/storage/memory-sync.ts';
import { printCount, times } from '../../support/print-count.ts';

vi.mock(
  '../../../lib/app/actions/page-store.ts',
  async () => (await import('../../support/acting.ts')).page,
);
vi.mock('../../../lib/app/diagnostics/trouble.ts', () => ({ noteTrouble: vi.fn() }));
vi.mock('../../../lib/app/messages/send.ts', () => ({ askWorker: vi.fn() }));
vi.mock('../../../lib/store/files/files.ts', () => ({
  storedFiles: { remove: vi.fn(() => Promise.resolve()) },
}));

const PASSPHRASE = 'une phrase que je retiens';
const NEXT = 'une autre phrase encore';
/** Few rounds: how many there are in earnest is tested with the passphrase itself. */
const ROUNDS = 1;
/** Every call in the long run, every third one else. */
const EACH = times(3, 1);

let keyed: KeyedLock;

/** Of what goes in the deletion, and of nothing else. */
const GOING = /Noé Passager|P-GHJK6789|%PDF-1\.7 Passager/;

async function filled(lock: KeyedLock | null = null): Promise<Device> {
  const device = new Device();
  const { store, files } = device.open();
  const site = 'fr';
  for (const [userId, firstName] of [
    ['4242', 'Lina'],
    ['4305', 'Passager'],
  ] as const) {
    const observedAt = device.now;
    await store.record({ kind: 'account', site, observedAt, userId, firstName, language: 'fr' });
    const facts =
      userId === '4242'
        ? DETAIL
        : { ...DETAIL, pixId: '31002', code: 'P-GHJK6789', holder: 'Noé Passager' };
    await store.record({ kind: 'certificate', site, observedAt, userId, facts });
    await store.attachDownload({ pixId: facts.pixId ?? '', userId }, () =>
      putDown(files, utf8(`%PDF-1.7 ${firstName}`), device.now, `pdf-${firstName}`),
    );
  }
  if (lock) await putLockOn(device.open(codecsWith(null)).store, lock);
  return device;
}

/** All that a person finds again, with the lock opened. */
async function found(device: Device): Promise<string> {
  const { store, area, files } = device.open(codecsWith(keyed));
  const { result } = await store.change(async (change, state) => {
    const { certificates, accounts, files: pdfs } = await contentsIn(change, state, files);
    return {
      certificates: certificates.map(({ told, deletedAt }) => ({ told, isDeleted: !!deletedAt })),
      accounts: Object.values(accounts).map(({ account }) => account.firstName),
      pdfs: Object.values(pdfs).map(({ bytes }) => Buffer.from(bytes).toString('latin1')),
      isLocked: change.codec.id !== null,
    };
  });
  return JSON.stringify([await area.place(), result]);
}

const keyOf = async (device: Device, name: string) => {
  const { glance } = await device.open().store.change(() => undefined);
  return glance.accounts?.find(({ firstName }) => firstName === name)?.key ?? '';
};

const deleteOne = (device: Device) =>
  device
    .open(codecsWith(keyed))
    .store.change((change, { preferences }, { now }) =>
      changeWallet(change, preferences.renewalYears, (wallet) =>
        wallet.map((one) =>
          one.told['pix-detail']?.facts.code === 'P-GHJK6789' ? { ...one, deletedAt: now } : one,
        ),
      ),
    );

interface Step {
  name: string;
  from: () => Promise<Device>;
  work: (device: Device) => Promise<unknown>;
  /** What must not be readable any more once it is done. */
  gone?: () => RegExp;
  /** Everything is in memory afterwards, and goes with the browser. */
  isInMemory?: boolean;
}

const STEPS: Step[] = [
  {
    name: 'a deleted certificate that cannot be undone any more',
    from: async () => {
      const device = await filled();
      await deleteOne(device);
      return device;
    },
    work: async (device) => {
      const { store, files } = device.open(codecsWith(keyed));
      const named = await store.settle(undefined, device.now);
      if (named) await files.remove(['pdf-Passager'].filter((id) => !named.includes(id)));
    },
    gone: () => GOING,
  },
  {
    name: 'an account removed',
    from: () => filled(),
    work: async (device) => {
      const key = await keyOf(device, 'Passager');
      await acting(device.open().store, () => removeAccount(key));
    },
    gone: () => /Passager"|P-GHJK6789/,
  },
  {
    name: 'everything erased',
    from: () => filled(),
    work: (device) => device.lock(() => eraseAll(device.open().areas)),
    gone: () => /Lina|Passager|P-[0-9A-Z]{8}|%PDF/,
  },
  {
    name: 'the lock put on',
    from: () => filled(),
    work: (device) => putLockOn(device.open().store, keyed),
    gone: () => /P-[0-9A-Z]{8}|Exemple|%PDF/,
  },
  {
    name: 'the lock taken off',
    from: () => filled(keyed),
    work: (device) => takeLockOff(device.open(codecsWith(keyed)).store),
  },
  {
    name: 'the passphrase changed',
    from: () => filled(keyed),
    work: (device) => changePassphrase(device.open().store, PASSPHRASE, NEXT, ROUNDS),
    // What the former passphrase opened.
    gone: () => new RegExp(keyed.lock.dataKey.replace(/[+/]/g, '\\$&')),
  },
  {
    name: 'made a shared computer',
    from: () => filled(),
    work: (device) => device.lock(() => switchArea(device.open().areas, true, true)),
    gone: () => /Lina|Passager|P-[0-9A-Z]{8}|%PDF/,
    isInMemory: true,
  },
  {
    name: 'a shared computer no more',
    from: async () => {
      const device = await filled();
      await switchArea(device.open().areas, true, true);
      return device;
    },
    work: (device) => device.lock(() => switchArea(device.open().areas, false, true)),
  },
  {
    name: 'a backup restored',
    from: () => filled(),
    work: (device) => {
      const { store, files } = device.open();
      return restore(store, files, { ...nothing(), accounts: {} }, 'replace');
    },
  },
  {
    name: 'a restore undone',
    from: async () => {
      const device = await filled();
      const { store, files } = device.open();
      await restore(store, files, nothing(), 'replace');
      return device;
    },
    work: (device) => undoRestore(device.open().store),
  },
  {
    name: 'the sync switched off',
    from: async () => {
      const device = await filled();
      await switchSyncOn(device.open().store, new MemorySync(), PASSPHRASE, ROUNDS);
      return device;
    },
    work: (device) => switchSyncOff(device.open().store, new MemorySync(), false),
    gone: () => /^"[\w+/]{43}="$/m,
  },
];

describe.each(STEPS)('$name', ({ from, work, gone, isInMemory = false }) => {
  test.each(['browser', 'worker'] as const)(
    'the %s is stopped at any call: all there, or all gone',
    async (what) => {
      keyed = await newLock(PASSPHRASE, 15, ROUNDS);
      const start = await from();
      const isWhatStops = async (device: Device) =>
        what === 'browser' ? device.restart() : device.restartWorker();
      const before = await found(start.copy());
      const states = new Set([before]);
      // Else nothing is shown by not finding it afterwards.
      if (gone) expect(gone().test(await start.copy().readable())).toBe(true);
      const whole = start.copy();
      await work(whole);
      if (gone) expect(gone().test(await whole.readable())).toBe(false);
      states.add(await found(whole.copy()));
      if (what === 'browser') {
        await whole.restart();
        states.add(await found(whole.copy()));
        const closed = start.copy();
        await closed.restart();
        states.add(await found(closed));
      }
      let stops = 0;
      for (const isAfter of [false, true]) {
        for (let call = isAfter ? EACH : 1; ; call += EACH) {
          const device = start.copy();
          device.endAt({ call, isAfter });
          const wasStopped = await work(device).then(
            () => device.calls >= call,
            () => true,
          );
          if (!wasStopped) break;
          stops += 1;
          await isWhatStops(device);
          const after = await found(device.copy());
          expect(states, `stopped at call ${call}, ${isAfter ? 'after' : 'before'} it`).toContain(
            after,
          );
          // The key in force, and no other.
          expect(device.held.keys.size).toBeLessThanOrEqual(1);
          const isDone = after !== before;
          if (gone && isDone && !isInMemory)
            expect(gone().test(await device.readable())).toBe(false);
        }
      }
      printCount(`${what} stopped at ${stops} calls: 0 lost, 0 half`);
      expect(stops).toBeGreaterThan(4);
    },
  );
});

describe('the PDFs of the first builds', () => {
  test('move over, stopped wherever it may be', async () => {
    const start = await filled();
    const { store } = start.open();
    // As it was then: bytes in a database, named by a record that holds no key.
    const bytes = utf8('%PDF-1.7 of a first build');
    start.held.old.set('old', { bytes, keptAt: start.now });
    await store.attachDownload({ pixId: '31003', userId: '4305' }, () =>
      Promise.resolve({ id: 'old', size: bytes.length, keptAt: start.now }),
    );
    const before = await found(start.copy());
    expect(before).toContain('of a first build');
    const move = (device: Device) => {
      const { store: own, files, areas } = device.open();
      return moveOldFiles(own, files, areas.old);
    };
    for (let call = 1; ; call += 1) {
      const device = start.copy();
      device.endAt({ call, isAfter: call % 2 === 0 });
      await move(device).catch(() => undefined);
      if (device.calls < call) break;
      await device.restart();
      expect(await found(device.copy())).toBe(before);
      await move(device);
      expect(await found(device.copy())).toBe(before);
      expect(device.held.old.size).toBe(0);
    }
  });
});
