/**
 * What Balise keeps, and what may be asked of it: by the worker for what was read on Pix, by our
 * pages for what a person wishes.
 */
import { KEPT_BOUNDS, type Held } from '../domain/arrivals.ts';
import { acknowledged, raiseAlerts, withSaidOf, type Alert } from '../domain/certificate/alerts.ts';
import { purged } from '../domain/certificate/purge.ts';
import type { CertificateWatch } from '../domain/certificate/watch.ts';
import { isMark, type KeptFile } from '../domain/certificate/certificate.ts';
import type { Clock } from '../domain/account/merge.ts';
import type { PanelPreferences } from '../domain/preferences.ts';
import type { DownloadedPdf, Reading } from '../domain/reading.ts';
import { localDay } from '../time/clock.ts';
import { arrivalsIn } from './arrivals.ts';
import { Change } from './change.ts';
import { keepCertificates, keepForAccount, keyFor } from './keep-reading.ts';
import { dismissStepsOf } from './glance/make-glance.ts';
import { accountKeyed, GLANCE_KEY, historyKeyed, PREFERENCES_KEY, WATCHES_KEY } from './keys.ts';
import { noteFailure, noteReading, ownerOf, type Owner } from './failures.ts';
import {
  emptyInbox,
  receive,
  receiveAll,
  refusalOfInbox,
  type Received,
} from './certificates/inbox.ts';
import { raiseReminders, remindersDue, remindersSetRight, type Reminder } from './reminders.ts';
import { noteLostRecord, type State } from './state.ts';
import { accountRecord } from './schema/account.ts';
import { preferencesRecord } from './schema/preferences.ts';
import type { AccountKey } from './schema/common.ts';
import type { Glance } from './schema/glance.ts';
import type { InboxItem } from './schema/wallet/inbox.ts';
import { knownAccounts } from './accounts/known-accounts.ts';
import { keyOfUser, keysOfUser } from './accounts/user-keys.ts';
import { changeWatch, loadWatches } from './certificates/wallet.ts';
import { watchesRecord } from './schema/wallet/watches.ts';
import { Writer, type Moment } from './writer.ts';

export class Store extends Writer {
  /**
   * Keeps what was read, in its order and in one write, and answers with what to show from now on.
   * @throws NewerDataError when a record comes from a newer Balise: nothing is written then.
   */
  record(...readings: readonly Reading[]): Promise<Glance> {
    return this.glanceAfter(async (change, state, clock) => {
      for (const told of readings) {
        // Nobody asks in the future: a page's clock is not believed beyond ours.
        const observedAt = Math.min(told.observedAt, clock.wall) + (clock.now - clock.wall);
        await keepReading({ ...told, observedAt }, change, state, clock);
      }
    });
  }

  /**
   * Keeps a PDF that was downloaded on Pix. `keep` puts the bytes among the kept files; `size`: how
   * many there are.
   */
  attachDownload(
    { pixId, userId, told = [] }: Pick<DownloadedPdf, 'pixId' | 'userId' | 'told'>,
    keep: () => Promise<KeptFile>,
    size = 0,
  ): Promise<Glance> {
    return this.glanceAfter(async (change, state, clock) => {
      const owner = await ownerOf(userId, state, change);
      for (const one of [owner, null]) {
        if (toldOf(state, one)?.subject === 'certificate-file') noteFailure(state, one, null);
      }
      const reason = await refusalOfInbox(change);
      if (reason !== null) return noteHeld(state, owner, { ...FILE_OVER_BOUND, reason }, clock);
      if (!(await arrivalsIn(change))('bytes', size)) {
        return noteHeld(state, owner, FILE_OVER_BOUND, clock);
      }
      const account = userId === null ? null : await keyOfUser(userId, change);
      const file = await keep();
      const years = state.preferences.renewalYears;
      const inTime = told.map((one) => ({
        ...one,
        seenAt: Math.min(one.seenAt, clock.wall) + (clock.now - clock.wall),
      }));
      const item: InboxItem = { kind: 'file', pixId, account, file, told: inTime };
      noteReceived(state, owner, await receive(item, change, years), clock);
    });
  }

  /**
   * The alerts to raise now; they count as raised once answered. Null when there is none and nothing to
   * set right, as on most days: nothing is written then.
   */
  async raiseAlerts(): Promise<{ glance: Glance; alerts: (Alert | Reminder)[] } | null> {
    const clock = this.clock();
    const found = new Change(this.area, clock.now, this.codecs);
    await found.begin([PREFERENCES_KEY, WATCHES_KEY]);
    const due = [
      ...alertsIn(found, clock).alerts,
      ...(await remindersDue(found, localDay(clock.now))),
    ];
    if (due.length === 0 && !(await remindersSetRight(found))) return null;
    const { glance, result } = await this.change(
      async (change, { preferences }, { wall, today }) => {
        await remindersSetRight(change);
        const raised = alertsIn(change, { now: wall, today });
        change.write(watchesRecord, WATCHES_KEY, raised.watches);
        return [...raised.alerts, ...(await raiseReminders(change, preferences, localDay(wall)))];
      },
    );
    return { glance, alerts: result };
  }

  /**
   * Takes in what came while the wallet was locked, as if it had just been read, and lets go of what
   * was deleted, once that cannot be undone. Answers the files that are still named; null while it is
   * locked.
   * @param alsoNamed files that are named elsewhere than in the wallet
   * @param closedAt what was deleted until then cannot be undone any more
   */
  async settle(
    alsoNamed: (change: Change) => Promise<string[]> = () => Promise.resolve([]),
    closedAt = 0,
  ): Promise<string[] | null> {
    const { result } = await this.change(async (change, state, clock) => {
      if (change.codec.locked) return null;
      const { items, lost } = await emptyInbox(change);
      let named: string[] = [];
      const years = state.preferences.renewalYears;
      const received = await receiveAll(items, change, years, (before) => {
        // Closed in the future: by a clock that was ahead, and another page may be open since.
        const after = purged(before, clock.now, closedAt > clock.wall ? 0 : closedAt);
        if (before.some((one) => !isMark(one) && !after.includes(one))) change.purge();
        named = after.flatMap(({ file }) => (file ? [file.id] : []));
        return after;
      });
      noteReceived(state, received.heldOf, received, clock);
      if (lost > 0) noteLostRecord(state, clock.now);
      return [...named, ...(await alsoNamed(change))];
    });
    return result;
  }

  /**
   * Remembers where the panel stands. Whether it is shown is not the pupil's word where the school took it
   * away: who says the rest says that with it, as it is in force.
   */
  setPanel(panel: PanelPreferences): Promise<Glance> {
    return this.glanceAfter(async (_change, { preferences }) => {
      const { panelOff } = await this.school();
      const { shown } = panelOff ? preferences.panel : panel;
      preferences.panel = { ...panel, shown };
    });
  }

  /** The account (null: the current one) is the one that will be used on the day. */
  confirmUsualAccount(userId: string | null): Promise<Glance> {
    return this.glanceAfter(async (change, { key: current, preferences }) => {
      const key = userId === null ? current : await keyOfUser(userId, change);
      if (!key) return;
      if (!preferences.usualAccounts.includes(key)) preferences.usualAccounts.push(key);
      preferences.otherAccounts = preferences.otherAccounts.filter((one) => one !== key);
    });
  }

  /** The account that is shown is not the one that will be used on the day. */
  denyUsualAccount(): Promise<Glance> {
    return this.glanceAfter((_change, { key, preferences }) => {
      if (key && !preferences.otherAccounts.includes(key)) preferences.otherAccounts.push(key);
    });
  }

  /** How to pin the icon need not be said any more. */
  dismissPinHint(): Promise<Glance> {
    return this.glanceAfter((_change, { preferences }) => {
      preferences.pinHintDismissed = true;
    });
  }

  /** « Seen », of a certificate. */
  acknowledge(id: string): Promise<Glance> {
    return this.glanceAfter(async (change, { preferences }, { today }) =>
      changeWatch(change, await loadWatches(change), id, (watch) =>
        acknowledged(watch, today, preferences.alertDays),
      ),
    );
  }

  /** « Seen » is taken back: what was said of this certificate's alerts is as it was. */
  restoreWatch(before: CertificateWatch): Promise<Glance> {
    return this.glanceAfter(async (change) =>
      changeWatch(change, await loadWatches(change), before.id, (watch) =>
        withSaidOf(watch, before),
      ),
    );
  }

  /** Shows another account's data; one that is not known changes nothing. */
  showAccount(key: AccountKey): Promise<Glance> {
    return this.glanceAfter(async (change, state) => {
      await change.load([accountKeyed(key)]);
      if (!change.read(accountRecord, accountKeyed(key)) || state.key === key) return;
      state.key = key;
      state.failure = null;
    });
  }

  /** Sends the five steps of who is shown away for good. */
  dismissSteps(): Promise<Glance> {
    return this.glanceAfter((_change, { key, preferences }) => {
      if (key) dismissStepsOf(key, preferences);
    });
  }

  /** What to show, worked out from the records; also for a glance that cannot be read any more. */
  glance(): Promise<Glance> {
    return this.glanceAfter(() => undefined);
  }

  /** Whether what is shown is this pupil's. */
  async isShown(userId: string, { key }: Glance): Promise<boolean> {
    const change = new Change(this.area, 0, this.codecs);
    return (await keysOfUser(userId, change)).some((own) => own === key);
  }
}

async function keepReading(
  reading: Reading,
  change: Change,
  state: State,
  clock: Moment,
): Promise<void> {
  switch (reading.kind) {
    case 'failure':
      return noteReading(state, await ownerOf(reading.userId, state, change), reading);
    case 'certificates':
    case 'certificate': {
      const years = state.preferences.renewalYears;
      const owner = await ownerOf(reading.userId, state, change);
      noteReading(state, owner, reading);
      return noteReceived(state, owner, await keepCertificates(reading, change, years), clock);
    }
    default: {
      const key = await keyFor(reading, change);
      if (key === null) return;
      await change.load([accountKeyed(key), historyKeyed(key)]);
      const isNew = change.raw(accountKeyed(key)) === undefined;
      const reason = isNew ? await refusalOfAccount(change) : null;
      if (reason !== null) {
        return noteHeld(state, null, { subject: 'account', reason, count: 1 }, clock);
      }
      // What failed may have been somebody else's: it is not told under this name.
      if (state.key !== null && state.key !== key) state.failure = null;
      state.key = key;
      noteReading(state, key, reading);
      await keepForAccount(reading, key, change, clock);
    }
  }
}

/** Why one more account is not taken; null where it is. */
async function refusalOfAccount(change: Change): Promise<Held['reason'] | null> {
  await change.load([GLANCE_KEY]);
  const known = await knownAccounts(change, null, null);
  if (known.length >= KEPT_BOUNDS.accounts) return 'at-bound';
  return (await arrivalsIn(change))('accounts') ? null : 'over-bound';
}

const FILE_OVER_BOUND: Held = { subject: 'certificate-file', reason: 'over-bound', count: 1 };

function noteReceived(
  state: State,
  owner: Owner,
  { unreadable, held }: Received,
  clock: Clock,
): void {
  if (held) noteHeld(state, owner, held, clock);
  if (unreadable > 0) noteLostRecord(state, clock.now);
}

/** Something that came was not taken: what was there before stays, and it is said. */
function noteHeld(state: State, owner: Owner, held: Held, { now }: Clock): void {
  noteFailure(state, owner, { ...held, at: now });
}

function toldOf({ failure, failures }: State, owner: Owner): State['failure'] {
  if (owner === null) return failure;
  return owner === undefined ? null : (failures?.[owner] ?? null);
}

function alertsIn(change: Change, { today }: Clock): ReturnType<typeof raiseAlerts> {
  const watches = change.read(watchesRecord, WATCHES_KEY) ?? [];
  const days = change.read(preferencesRecord, PREFERENCES_KEY)?.alertDays;
  return raiseAlerts(watches, today, days);
}
