/**
 * The one writer of what Balise knows. Every change reads, works out and writes under one lock,
 * and reaches the disk in a single write: what is stored is the state before or the state after.
 */
import { newAccount, type PixAccount } from '../domain/account.ts';
import { failureAfter } from '../domain/failure.ts';
import { firstSteps } from '../domain/first-steps.ts';
import { appendToHistory } from '../domain/history.ts';
import { mergeReading, type Clock } from '../domain/merge.ts';
import {
  DEFAULT_PREFERENCES,
  type PanelPreferences,
  type Preferences,
} from '../domain/preferences.ts';
import type { Reading } from '../domain/reading.ts';
import { accountKeyOf, newSalt } from './account-key.ts';
import type { Lock, StorageArea } from './area.ts';
import { Change } from './change.ts';
import {
  accountKeyed,
  CURRENT_KEY,
  GLANCE_KEY,
  historyKeyed,
  PREFERENCES_KEY,
  SALT_KEY,
} from './keys.ts';
import {
  accountShape,
  currentShape,
  glanceShape,
  historyShape,
  preferencesShape,
  saltShape,
  type AccountKey,
  type Current,
  type Glance,
} from './shapes.ts';

/** Stands for « whoever uses this browser », when a page was read and nobody's number seen. */
const UNIDENTIFIED = 'unidentified';

type AccountReading = Exclude<Reading, { kind: 'failure' }>;

/** What a piece of work may change: who is current, and what the person chose. */
interface State extends Current {
  preferences: Preferences;
}

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
    return this.#change(async (change, state, clock) => {
      // Nobody asks in the future: a page's clock is not believed beyond ours.
      const reading = { ...told, observedAt: Math.min(told.observedAt, clock.now) };
      state.failure = failureAfter(state.failure, reading);
      if (reading.kind === 'failure') return;
      const key = await keyFor(reading, change);
      if (key === null) return;
      state.key = key;
      await keep(reading, key, change, clock);
    });
  }

  /** Remembers where the panel stands. */
  setPanel(panel: PanelPreferences): Promise<Glance> {
    return this.#change((_change, { preferences }) => {
      preferences.panel = panel;
    });
  }

  /** The account (null: the current one) is the one that will be used on the day. */
  confirmUsualAccount(userId: string | null): Promise<Glance> {
    return this.#change(async (change, { key: current, preferences }) => {
      const key = userId === null ? current : await keyOfUser(userId, change);
      if (key && !preferences.usualAccounts.includes(key)) preferences.usualAccounts.push(key);
    });
  }

  /** Sends the five steps away for good. */
  dismissSteps(): Promise<Glance> {
    return this.#change((_change, { preferences }) => {
      preferences.stepsDismissed = true;
    });
  }

  /** What to show, worked out from the records; also for a glance that cannot be read any more. */
  glance(): Promise<Glance> {
    return this.#change(() => undefined);
  }

  /** Whether what is shown is this pupil's. */
  async isShown(userId: string, { key }: Glance): Promise<boolean> {
    const change = new Change(this.#area, 0);
    await change.load([SALT_KEY]);
    const salt = change.read(saltShape, SALT_KEY);
    return salt !== null && (await accountKeyOf(salt, userId)) === key;
  }

  /** One change, from first read to only write. `work` changes the state it is given. */
  #change(
    work: (change: Change, state: State, clock: Clock) => void | Promise<void>,
  ): Promise<Glance> {
    return this.#lock(async () => {
      const clock = this.#clock();
      const change = new Change(this.#area, clock.now);
      await change.load([SALT_KEY, CURRENT_KEY, PREFERENCES_KEY]);
      const state: State = {
        ...(change.read(currentShape, CURRENT_KEY) ?? { key: null, failure: null }),
        preferences:
          change.read(preferencesShape, PREFERENCES_KEY) ?? structuredClone(DEFAULT_PREFERENCES),
      };
      await work(change, state, clock);
      const glance = await glanceOf(state, change, clock);
      change.write(currentShape, CURRENT_KEY, { key: state.key, failure: state.failure });
      change.write(preferencesShape, PREFERENCES_KEY, state.preferences);
      change.write(glanceShape, GLANCE_KEY, glance);
      await change.commit();
      return glance;
    });
  }
}

/** A level-up without a known account could be anybody's: null, and it is let go. */
async function keyFor(reading: AccountReading, change: Change): Promise<AccountKey | null> {
  const owner = reading.userId ?? (reading.kind === 'page' ? UNIDENTIFIED : null);
  return owner === null ? null : keyOfUser(owner, change);
}

async function keyOfUser(userId: string, change: Change): Promise<AccountKey> {
  let salt = change.read(saltShape, SALT_KEY);
  if (salt === null) {
    salt = newSalt();
    change.write(saltShape, SALT_KEY, salt);
  }
  return accountKeyOf(salt, userId);
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

/** What to show in a state; notes in it what came to light on the way. */
async function glanceOf(state: State, change: Change, { now }: Clock): Promise<Glance> {
  const { key, preferences } = state;
  const account = key === null ? null : await accountOf(key, change);
  if (key !== null && !account && change.isCorrupt(accountShape, accountKeyed(key))) {
    state.failure = { subject: 'record', reason: 'record-lost', count: 0, at: now };
  }
  const steps = firstSteps(account, key !== null && preferences.usualAccounts.includes(key));
  preferences.stepsDismissed ||= steps.every(Boolean);
  return {
    key: account && key,
    account,
    failure: state.failure,
    panel: preferences.panel,
    steps: preferences.stepsDismissed ? null : steps,
  };
}

async function accountOf(key: AccountKey, change: Change): Promise<PixAccount | null> {
  await change.load([accountKeyed(key)]);
  return change.read(accountShape, accountKeyed(key));
}
