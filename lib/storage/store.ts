/**
 * The one writer of what Balise knows. Every change reads, works out and writes under one lock,
 * and reaches the disk in a single write: what is stored is the state before or the state after.
 */
import { newAccount, type PixAccount } from '../domain/account.ts';
import { failureAfter } from '../domain/failure.ts';
import { appendToHistory } from '../domain/history.ts';
import { mergeReading, type Clock } from '../domain/merge.ts';
import type { Reading } from '../domain/reading.ts';
import { accountKeyOf, newSalt } from './account-key.ts';
import type { Lock, StorageArea } from './area.ts';
import { Change } from './change.ts';
import { accountKeyed, CURRENT_KEY, GLANCE_KEY, historyKeyed, SALT_KEY } from './keys.ts';
import {
  accountShape,
  currentShape,
  glanceShape,
  historyShape,
  saltShape,
  type AccountKey,
  type Current,
  type Glance,
} from './shapes.ts';

/** Stands for « whoever uses this browser », when a page was read and nobody's number seen. */
const UNIDENTIFIED = 'unidentified';

type AccountReading = Exclude<Reading, { kind: 'failure' }>;

export class Store {
  readonly #area: StorageArea;
  readonly #lock: Lock;
  readonly #clock: () => Clock;

  constructor(area: StorageArea, lock: Lock, clock: () => Clock) {
    this.#area = area;
    this.#lock = lock;
    this.#clock = clock;
  }

  /**
   * Keeps a reading, and answers with what to show from now on.
   * @throws NewerDataError when a record comes from a newer Balise: nothing is written then.
   */
  record(told: Reading): Promise<Glance> {
    return this.#change(async (change, current, clock) => {
      // Nobody asks in the future: a page's clock is not believed beyond ours.
      const reading = { ...told, observedAt: Math.min(told.observedAt, clock.now) };
      const failure = failureAfter(current.failure, reading);
      const key = reading.kind === 'failure' ? null : await keyFor(reading, change);
      if (reading.kind === 'failure' || key === null) return { ...current, failure };
      await keep(reading, key, change, clock);
      return { key, failure };
    });
  }

  /** Works out again what to show, for a glance that is missing or cannot be read. */
  rebuildGlance(): Promise<Glance> {
    return this.#change((_change, current) => Promise.resolve({ ...current }));
  }

  /** One change from first read to only write: `work` says who is current after it. */
  #change(
    work: (change: Change, current: Current, clock: Clock) => Promise<Current>,
  ): Promise<Glance> {
    return this.#lock(async () => {
      const clock = this.#clock();
      const change = new Change(this.#area, clock.now);
      await change.load([SALT_KEY, CURRENT_KEY]);
      const before = change.read(currentShape, CURRENT_KEY) ?? { key: null, failure: null };
      const current = await work(change, before, clock);
      const account = await currentAccount(current.key, change);
      if (current.key && !account && change.isCorrupt(accountShape, accountKeyed(current.key))) {
        current.failure = { subject: 'record', reason: 'record-lost', count: 0, at: clock.now };
      }
      const glance: Glance = { key: account && current.key, account, failure: current.failure };
      change.write(currentShape, CURRENT_KEY, current);
      change.write(glanceShape, GLANCE_KEY, glance);
      await change.commit();
      return glance;
    });
  }
}

/** A level-up without a known account could be anybody's: null, and it is let go. */
async function keyFor(reading: AccountReading, change: Change): Promise<AccountKey | null> {
  const owner = reading.userId ?? (reading.kind === 'page' ? UNIDENTIFIED : null);
  if (owner === null) return null;
  let salt = change.read(saltShape, SALT_KEY);
  if (salt === null) {
    salt = newSalt();
    change.write(saltShape, SALT_KEY, salt);
  }
  return accountKeyOf(salt, owner);
}

async function keep(
  reading: AccountReading,
  key: AccountKey,
  change: Change,
  clock: Clock,
): Promise<void> {
  await change.load([accountKeyed(key), historyKeyed(key)]);
  const before = change.read(accountShape, accountKeyed(key)) ?? newAccount(reading.site);
  const account = mergeReading(before, reading, clock);
  change.write(accountShape, accountKeyed(key), account);
  if (account.readAt === null) return;
  const history = change.read(historyShape, historyKeyed(key)) ?? [];
  change.write(historyShape, historyKeyed(key), appendToHistory(history, account, clock.today));
}

async function currentAccount(key: AccountKey | null, change: Change): Promise<PixAccount | null> {
  if (key === null) return null;
  await change.load([accountKeyed(key)]);
  return change.read(accountShape, accountKeyed(key));
}
