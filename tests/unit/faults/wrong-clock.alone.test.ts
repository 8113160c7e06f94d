/**
 * A clock that is wrong for a while, and right again: of all that Balise notes, nothing is silent, lost
 * or out of order afterwards.
 */
import { describe, expect, test } from 'vitest';
import { withTold } from '../../../lib/domain/certificate/merge/merge.ts';
import { addDays } from '../../../lib/domain/plain-date.ts';
import type { Reading } from '../../../lib/domain/reading.ts';
import { PURGE_AFTER_MS } from '../../../lib/domain/certificate/purge.ts';
import { ALWAYS_PLAIN } from '../../../lib/store/codec.ts';
import { allAccounts } from '../../../lib/store/accounts/known-accounts.ts';
import { accountKeyed } from '../../../lib/store/keys.ts';
import { accountRecord } from '../../../lib/store/schema/account.ts';
import { saidAnew, type ExamDay } from '../../../lib/domain/exam-day/exam-day.ts';
import { backupText, readBackup } from '../../../lib/backup/backup-file.ts';
import { changeWallet } from '../../../lib/store/certificates/wallet.ts';
import { Store } from '../../../lib/store/store.ts';
import { localDay } from '../../../lib/time/clock.ts';
import { parisDay } from '../../../lib/time/paris.ts';
import { switchSyncOn } from '../../../lib/sync/switch-sync.ts';
import { syncRound } from '../../../lib/sync/sync-round.ts';
import { keepOpen, noteUse, readOpenLock, type LockSession } from '../../../lib/vault/session.ts';
import { goesOn, LONGEST_CERTIFICATION_MS } from '../../../lib/domain/exam-day/sittings.ts';
import { contentsOn } from '../../support/records/contents.ts';
import { DETAIL } from '../../support/records/certificates.ts';
import { MemoryArea, queue } from '../../support/storage/memory-area.ts';
import { MemoryFiles } from '../../support/storage/memory-files.ts';
import { MemorySync } from '../../support/storage/memory-sync.ts';
import { printCount, times } from '../../support/print-count.ts';

const DAY = 24 * 60 * 60 * 1000;
const YEAR = 365 * DAY;
const START = Date.UTC(2029, 3, 20, 12);

const JUMPS = {
  'a day ahead': DAY,
  'a year ahead': YEAR,
  '8,000 years ahead': 8000 * YEAR,
  'a year behind': -YEAR,
} as const;

/** Days in a row on which things go on under the wrong clock. */
const DAYS = times(2, 40);

class Computer {
  readonly area = new MemoryArea();
  readonly files = new MemoryFiles();
  now = START;
  readonly store = new Store(
    this.area,
    queue(),
    () => ({ now: this.now, today: parisDay(this.now) }),
    ALWAYS_PLAIN,
  );

  async read(level: number, code: '1.1' | '1.2' | '1.3' = '1.1', waits: number | null = null) {
    const reading: Reading = {
      kind: 'profile',
      site: 'fr',
      observedAt: this.now,
      userId: '4242',
      maxLevel: 7,
      scorecards: [
        {
          code,
          level,
          pixAhead: 0,
          status: waits === null ? 'started' : 'completed',
          daysBeforeImproving: waits,
        },
      ],
      unknown: [],
      unreadable: 0,
    };
    await this.store.record(reading);
  }

  async certificate(status: 'pending' | 'validated', source: 'list' | 'detail' = 'detail') {
    const seen = { site: 'fr', observedAt: this.now, userId: '4242' } as const;
    const facts = { ...DETAIL, status };
    await this.store.record(
      source === 'detail'
        ? { ...seen, kind: 'certificate', facts }
        : { ...seen, kind: 'certificates', certificates: [facts], unreadable: 0 },
    );
  }

  async known() {
    const { accounts, certificates } = await contentsOn(this.store, this.files);
    const [held] = Object.values(accounts);
    if (!held) throw new Error('no account');
    return { ...held, certificates };
  }
}

const isInOrder = (days: readonly string[]) =>
  days.every((day, i) => i === 0 || (days[i - 1] ?? '') < day);

describe.each(Object.entries(JUMPS))('a clock %s, then right again', (_name, jump) => {
  test('readings: the last one holds, days stay in order, none is in the future', async () => {
    const one = new Computer();
    let level = 0;
    let count = 0;
    for (const wrong of [0, jump, 0, jump, 0]) {
      for (let day = 0; day < DAYS; day += 1) {
        one.now += DAY + wrong;
        level = (level + 1) % 7;
        await one.read(level);
        const { account } = await one.known();
        expect(account.scorecards['1.1']?.level).toBe(level);
        one.now -= wrong;
        count += 1;
      }
    }
    const { account, history } = await one.known();
    expect(Math.abs((account.readAt ?? 0) - one.now)).toBeLessThanOrEqual(DAY);
    const days = history.map(({ day }) => day);
    expect(isInOrder(days)).toBe(true);
    expect(days.at(-1)).toBe(parisDay(one.now));
    expect(history.at(-1)?.pix[0]).toBe(level * 8);
    // Of the days before the first jump, each is as it was.
    expect(days.slice(0, DAYS)).toEqual(
      Array.from({ length: DAYS }, (_, index) => parisDay(START + (index + 1) * DAY)),
    );
    printCount(`${count} readings under a clock that is wrong for a while: 0 lost, 0 out of order`);
  });

  test('a competence that waits is free again on its day', async () => {
    const one = new Computer();
    await one.read(1);
    one.now += jump;
    await one.read(2, '1.2', 3);
    one.now -= jump - 60_000;
    // Another one is read: what was noted under the wrong clock is set right by it.
    await one.read(2, '1.1');
    const { account } = await one.known();
    const free = account.scorecards['1.2']?.retryOn ?? '';
    const right = addDays(localDay(one.now), 3);
    // Beyond the year 9999 no day can be counted from: Pix says it when it is next read.
    expect(jump > 7000 * YEAR ? ['unknown'] : [addDays(right, -1), right]).toContain(free);
  });

  test('alerts: each comes on its day, and the badge asks', async () => {
    const one = new Computer();
    await one.read(1);
    await one.certificate('validated');
    const renewal = Date.UTC(2029, 4, 20, 12);
    const raised: string[] = [];
    const look = async (at: number) => {
      one.now = at;
      const found = await one.store.raiseAlerts();
      for (const alert of found?.alerts ?? []) {
        if (alert.kind === 'renewal') raised.push(`${alert.threshold} on ${parisDay(at)}`);
      }
    };
    await look(renewal - 100 * DAY);
    await look(renewal - 99 * DAY + jump);
    await one.store.acknowledge((await one.known()).certificates[0]?.id ?? '');
    raised.length = 0;
    for (let left = 98; left >= -1; left -= 1) await look(renewal - left * DAY);
    for (const left of [90, 30, 7, 0]) {
      expect(raised).toContain(`${left} on ${parisDay(renewal - left * DAY)}`);
    }
    expect(new Set(raised).size).toBe(raised.length);
    expect(raised.length).toBeLessThanOrEqual(5);
    expect((await one.store.glance()).certificate?.watch.raised?.isAcknowledged).toBe(false);
  });

  test('alerts that came, or were seen, long before come on their right day, the first too', async () => {
    const one = new Computer();
    const renewal = Date.UTC(2029, 4, 20, 12);
    // Not on the very day that it would be due: what is said on its date is said.
    const early = (jump > DAY ? 170 : 180) * DAY + Math.min(Math.max(jump, DAY), YEAR);
    const before = renewal - early + DAY / 2;
    one.now = before - 2 * DAY;
    await one.read(1);
    await one.certificate('validated');
    const raised: string[] = [];
    const look = async (at: number) => {
      one.now = at;
      for (const alert of (await one.store.raiseAlerts())?.alerts ?? []) {
        if (alert.kind === 'renewal') raised.push(`${alert.threshold} on ${parisDay(at)}`);
      }
    };
    await look(before - DAY);
    await look(before + jump);
    await one.store.acknowledge((await one.known()).certificates[0]?.id ?? '');
    raised.length = 0;
    // The browser is open for a day, and closed until then.
    await look(before + DAY / 4);
    for (const left of [180, 90, 30, 7, 0]) await look(renewal - left * DAY);
    // A clock a day ahead says it a day too soon, which is once.
    const days = jump === DAY ? [90, 30, 7, 0] : [180, 90, 30, 7, 0];
    expect(raised).toEqual(days.map((left) => `${left} on ${parisDay(renewal - left * DAY)}`));
  });

  test('the day of the exam: what was said stays, each reminder comes on its right day', async () => {
    const one = new Computer();
    await one.read(0);
    const day = addDays(localDay(START), 40);
    const say = (said: Partial<ExamDay>) =>
      one.store.change(async (change) => {
        const [key] = (await allAccounts(change))[0] ?? [];
        await change.load([accountKeyed(key ?? '')]);
        const account = change.read(accountRecord, accountKeyed(key ?? ''));
        if (!account) throw new Error('no account');
        change.write(accountRecord, accountKeyed(key ?? ''), {
          ...account,
          examDay: saidAnew(account.examDay, said, localDay(change.now)),
        });
      });
    // Said under the wrong clock, and a reminder comes under it, as many days too soon as it is ahead.
    one.now = START + jump;
    await say({ day });
    await one.store.raiseAlerts();
    for (const early of [30, 34, 20]) {
      one.now = START + early * DAY;
      await one.store.raiseAlerts();
      one.now = START + 2 * DAY;
      await one.store.raiseAlerts();
    }
    const found: string[] = [];
    for (let left = 38; left >= 0; left -= 1) {
      one.now = START + (40 - left) * DAY;
      for (const alert of (await one.store.raiseAlerts())?.alerts ?? []) {
        if (alert.kind === 'exam') found.push(`${alert.days} with ${left} left`);
      }
    }
    expect(found).toEqual([14, 7, 3, 1].map((left) => `${left} with ${left} left`));
    const { account } = await one.known();
    expect(account.examDay).toMatchObject({ day, saidAt: 1 });
    expect((account.examDay?.saidOn ?? '') <= localDay(one.now)).toBe(true);
  });

  test('first steps, visits, retries: of days that have not come nothing is left', async () => {
    const one = new Computer();
    await one.store.glance();
    one.now = START + jump;
    await one.store.change((_change, { preferences }) => {
      preferences.retryNotices = true;
      preferences.retryNoticedOn = localDay(one.now);
    });
    await one.read(0);
    one.now = START + DAY;
    const first = (await one.store.glance()).firstDay ?? '';
    expect(first <= localDay(one.now + DAY)).toBe(true);
    // Seven days, and no year of them.
    one.now += 9 * DAY;
    expect((await one.store.glance()).steps).toBeNull();
  });

  test('a backup holds nothing that lies in the future, and opens whole', async () => {
    const one = new Computer();
    await one.read(1);
    one.now = START + jump;
    await one.read(2, '1.2', 3);
    await one.certificate('validated');
    await one.store.raiseAlerts();
    one.now = START + DAY;
    const kept = await contentsOn(one.store, one.files);
    const head = { exportedAt: new Date(one.now).toISOString(), appVersion: '1.0.0' };
    const read = await readBackup(await backupText(kept, head, null), null);
    expect(read).toMatchObject({ state: 'ok', unreadable: 0, contents: kept });
  });

  test('a certificate: the last word holds; what is deleted can be undone, then goes', async () => {
    const one = new Computer();
    await one.read(1);
    await one.certificate('pending');
    one.now += jump;
    await one.certificate('pending', 'list');
    one.now += 60_000;
    await one.certificate('validated');
    await one.store.change((change, { preferences }, { now }) =>
      changeWallet(change, preferences.renewalYears, (wallet) => [
        ...wallet,
        ...withTold(
          [],
          {
            source: 'typed',
            facts: { ...DETAIL, pixId: null, code: 'P-GHJK6789' },
            seenAt: now,
            account: null,
          },
          'typed',
        ).wallet.map((made) => ({ ...made, deletedAt: now })),
      ]),
    );
    one.now += 60_000 - jump;
    await one.store.settle(undefined, one.now + jump);
    const found = (await one.known()).certificates;
    expect(found.map(({ deletedAt }) => deletedAt !== null)).toEqual([false, true]);
    const line = (await one.store.glance()).certificate;
    expect(line?.watch.standing).toBe('validated');
    await one.certificate('validated', 'list');
    expect((await one.store.glance()).certificate?.watch.standing).toBe('validated');
    one.now += PURGE_AFTER_MS + DAY;
    await one.store.settle();
    expect((await one.known()).certificates).toHaveLength(1);
  });

  test('the sync: no computer overrules the others for it', async () => {
    const sync = new MemorySync();
    const [one, other] = [new Computer(), new Computer()];
    for (const computer of [one, other]) {
      await switchSyncOn(computer.store, sync, 'une phrase que je retiens', 2);
      await syncRound(computer.store, sync);
    }
    const look = async () => {
      for (const computer of [one, other, one, other]) await syncRound(computer.store, sync);
    };
    const levels = async () =>
      Promise.all(
        [one, other].map(async (computer) => {
          const { account } = await computer.known();
          return [account.scorecards['1.1']?.level, account.scorecards['1.2']?.level];
        }),
      );
    await one.read(1);
    await one.read(1, '1.2');
    await look();
    // One is wrong, and reads; the other one's word, which comes after, is the last.
    one.now += jump + DAY;
    other.now += DAY;
    await one.read(2);
    await look();
    other.now += DAY;
    one.now += DAY;
    await other.read(3);
    await look();
    expect((await levels())[1]?.[0]).toBe(3);
    one.now += DAY - jump;
    other.now += DAY;
    await one.store.glance();
    await one.read(1, '1.3');
    await look();
    expect(await levels()).toEqual([
      [3, 1],
      [3, 1],
    ]);
    // Right again, its own word counts as anybody's.
    one.now += DAY;
    other.now += DAY;
    await one.read(5, '1.2');
    await look();
    expect(await levels()).toEqual([
      [3, 5],
      [3, 5],
    ]);
    expect((await syncRound(other.store, sync))?.problem).toBeNull();
  });

  test('the lock closes rather than stay open, and opens again', async () => {
    const session: LockSession = { area: new MemoryArea(), alone: queue() };
    const key = new Uint8Array(32);
    await keepOpen(session, { id: 'lock', minutes: 5 }, key, START);
    await noteUse(session, START + jump);
    expect(await readOpenLock(session.area, START + 60_000 * 6)).toBeNull();
    await keepOpen(session, { id: 'lock', minutes: 5 }, key, START + 60_000 * 6);
    expect(await noteUse(session, START + 60_000 * 7)).not.toBeNull();
  });

  test('a certification that began under it holds nothing up for longer than it lasts', () => {
    const until = START + jump + LONGEST_CERTIFICATION_MS;
    expect(goesOn({ until }, START)).toBe(false);
    expect(goesOn({ until: START + LONGEST_CERTIFICATION_MS }, START + 60_000)).toBe(true);
  });
});

test('a clock that was ahead from the first day on is believed once it has been right for weeks', async () => {
  const one = new Computer();
  one.now = START + YEAR;
  await one.read(1);
  for (let day = 0; day < 70; day += 5) {
    one.now = START + day * DAY;
    await one.read(day % 7);
  }
  const { account, history } = await one.known();
  expect(account.readAt).toBe(one.now);
  expect(history.every(({ day }) => day <= parisDay(one.now))).toBe(true);
  expect(isInOrder(history.map(({ day }) => day))).toBe(true);
});

test('time as it goes: nights, weeks and a summer without a word change nothing', async () => {
  const one = new Computer();
  const moments: number[] = [];
  for (const pause of [1, 12, 24, 24 * 7, 24 * 70, 3, 24 * 400, 1]) {
    one.now += pause * 60 * 60 * 1000;
    moments.push(one.now);
    await one.read(1);
    expect((await one.known()).account.readAt).toBe(one.now);
  }
  expect((await one.known()).history.map(({ day }) => day)).toEqual([
    ...new Set(moments.map((at) => parisDay(at))),
  ]);
});
