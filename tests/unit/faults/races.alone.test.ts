/**
 * Pages and worker at once, each with steps of its own, in whatever order the browser takes them:
 * nothing that was kept is lost, and what could not be done is said.
 */
import { expect, test, vi } from 'vitest';
import { restore } from '../../../lib/backup/restore.ts';
import { utf8 } from '../../../lib/crypto/bytes.ts';
import { LockedError } from '../../../lib/store/errors.ts';
import { contentsIn } from '../../../lib/store/contents.ts';
import { tidyFiles } from '../../../lib/store/files/files.ts';
import { putDown } from '../../../lib/store/files/kept-file.ts';
import { switchArea } from '../../../lib/store/area/switch-area.ts';
import { switchSyncOff, switchSyncOn } from '../../../lib/sync/switch-sync.ts';
import { syncRound } from '../../../lib/sync/sync-round.ts';
import { changePassphrase, putLockOn, takeLockOff } from '../../../lib/vault/change-lock.ts';
import { newLock, type KeyedLock } from '../../../lib/vault/lock-key.ts';
import { DETAIL } from '../../support/records/certificates.ts';
import { nothing } from '../../support/records/contents.ts';
import { Device } from '../../support/storage/device.ts';
import { codecsWith } from '../../support/records/keys.ts';
import { MemorySync } from '../../support/storage/memory-sync.ts';
import { printCount, times } from '../../support/print-count.ts';

vi.mock('../../../lib/store/area/browser-areas.ts', () => ({ areas: {}, browserArea: {} }));

const PASSPHRASE = 'une phrase que je retiens';
const ROUNDS = 1;
const RACES = times(40, 200);
const HOUR = 60 * 60 * 1000;

/** Numbers in an order that a seed tells: a race that fails can be run again. */
function numbers(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const CERTIFICATES = [
  { userId: '4242', pixId: '31001', code: 'P-BCDF2346' },
  { userId: '4305', pixId: '31002', code: 'P-GHJK6789' },
] as const;
/** Comes during the race. */
const THIRD = { userId: '4399', pixId: '31003', code: 'P-XYZW2346' } as const;

/** Pix is read, and a PDF comes, by the worker, which has no key. */
async function come(
  device: Device,
  { userId, pixId, code }: (typeof CERTIFICATES)[number] | typeof THIRD,
) {
  const { store, files } = device.open();
  const seen = { site: 'fr', observedAt: device.now, userId } as const;
  await store.record(
    { ...seen, kind: 'account', firstName: `pupil ${userId}`, language: 'fr' },
    { ...seen, kind: 'certificate', facts: { ...DETAIL, pixId, code } },
  );
  await store.attachDownload({ pixId, userId }, () =>
    putDown(files, utf8(`%PDF-1.7 ${pixId}`), device.now, `pdf-${pixId}`),
  );
}

async function filled(): Promise<Device> {
  const device = new Device();
  for (const one of CERTIFICATES) await come(device, one);
  // Long enough ago for who tidies up.
  device.now += HOUR;
  return device;
}

type Step = (device: Device, keyed: KeyedLock, sync: MemorySync) => Promise<unknown>;

/** A page has the key of the lock, if one is on. */
const page = (device: Device, keyed: KeyedLock) => device.open(codecsWith(keyed));

const STEPS: Record<string, Step> = {
  'the lock put on': (device, keyed) => putLockOn(page(device, keyed).store, keyed),
  'the lock taken off': (device, keyed) => takeLockOff(page(device, keyed).store),
  'the passphrase changed': (device, keyed) =>
    changePassphrase(page(device, keyed).store, PASSPHRASE, PASSPHRASE, ROUNDS),
  'made shared': (device) => device.lock(() => switchArea(device.open().areas, true, true)),
  'shared no more': (device) => device.lock(() => switchArea(device.open().areas, false, true)),
  'a backup added': (device, keyed) => {
    const { store, files } = page(device, keyed);
    return restore(store, files, nothing(), 'merge');
  },
  'a round of the sync': async (device, keyed, sync) => {
    const { store } = page(device, keyed);
    await switchSyncOn(store, sync, PASSPHRASE, ROUNDS);
    await syncRound(store, sync);
  },
  'the sync off': (device, keyed, sync) => switchSyncOff(page(device, keyed).store, sync, false),
  'a page tidies up': (device, keyed) => {
    const { store, files } = page(device, keyed);
    return tidyFiles(files, () => store.settle(), device.now);
  },
  'the worker tidies up': (device) => {
    const { store, files } = device.open();
    return tidyFiles(files, () => store.settle(), device.now);
  },
};

/** All that is there, for who has the key. */
async function found(device: Device, keyed: KeyedLock) {
  device.turns = () => 0;
  const { store, files } = page(device, keyed);
  await store.settle();
  const { result } = await store.change((change, state) => contentsIn(change, state, files));
  return {
    codes: result.certificates.flatMap(({ told }) => told['pix-detail']?.facts.code ?? []).sort(),
    pdfs: Object.values(result.files)
      .map(({ bytes }) => Buffer.from(bytes).toString('latin1'))
      .sort(),
    names: Object.values(result.accounts)
      .map(({ account }) => account.firstName ?? '')
      .sort(),
  };
}

const ALL = [...CERTIFICATES, THIRD];
const WHOLE = {
  codes: ALL.map(({ code }) => code).sort(),
  pdfs: ALL.map(({ pixId }) => `%PDF-1.7 ${pixId}`).sort(),
  names: ALL.map(({ userId }) => `pupil ${userId}`).sort(),
};

test(
  `${RACES} races of two to four, and Pix read meanwhile: 0 lost`,
  async () => {
    const keyed = await newLock(PASSPHRASE, 15, ROUNDS);
    const names = Object.keys(STEPS);
    let steps = 0;
    let refused = 0;
    for (let race = 1; race <= RACES; race += 1) {
      const random = numbers(race);
      const device = await filled();
      const sync = new MemorySync();
      if (random(2) === 0) await putLockOn(device.open().store, keyed);
      if (random(4) === 0) await switchArea(device.open().areas, true, true);
      device.turns = () => random(40);
      const chosen = Array.from({ length: 2 + random(3) }, () => names[random(names.length)] ?? '');
      const which = `race ${race}: ${chosen.join(', ')}`;
      const work = chosen.map((name) =>
        STEPS[name]?.(device, keyed, sync).catch((error: unknown) => {
          // The lock is on already, or off already: it is told, and nothing was done.
          expect(error, which).toBeInstanceOf(LockedError);
          refused += 1;
        }),
      );
      await Promise.all([...work, come(device, THIRD)]);
      steps += chosen.length + 2;
      expect(await found(device, keyed), which).toEqual(WHOLE);
    }
    printCount(`${RACES} races, ${steps} steps, ${refused} refused with a word: 0 lost`);
  },
  times(60_000, 600_000),
);
