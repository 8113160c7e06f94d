/** Puts a backup in the place of what is kept, or beside it; and takes that back. */
import type { Change } from '../store/change.ts';
import { open } from '../store/schema/envelope.ts';
import type { Files } from '../store/files/file-area.ts';
import { fileKeysIn, putDown, withFileKeys, type FileKeys } from '../store/files/kept-file.ts';
import {
  accountKeyed,
  CURRENT_KEY,
  historyKeyed,
  isOfAccount,
  PREFERENCES_KEY,
  SALT_KEY,
  SNAPSHOT_KEY,
  WALLET_KEY,
  WATCHES_KEY,
} from '../store/keys.ts';
import { forgetKnownAccounts } from '../store/accounts/known-accounts.ts';
import type { State } from '../store/state.ts';
import { accountRecord } from '../store/schema/account.ts';
import { currentRecord } from '../store/schema/current.ts';
import { historyRecord } from '../store/schema/history.ts';
import { preferencesRecord } from '../store/schema/preferences.ts';
import { saltRecord } from '../store/schema/salt.ts';
import type { Store } from '../store/store.ts';
import { changeWallet } from '../store/certificates/wallet.ts';
import { watchesRecord } from '../store/schema/wallet/watches.ts';
import { contentsIn, type Contents } from '../store/contents.ts';
import { planRestore, type RestoreMode, type RestorePlan } from './plan.ts';
import { isTooOld, snapshotRecord, type Snapshot } from './snapshot.ts';

const SINGLE_KEYS = [SALT_KEY, CURRENT_KEY, PREFERENCES_KEY, WALLET_KEY, WATCHES_KEY];

/** For who waits: how many files are put down, and whether it is still wanted until the one write. */
interface Progress {
  signal?: AbortSignal | undefined;
  tell?: ((done: number, of: number) => void) | undefined;
}

/** What a backup speaks of; the rest of the storage is this browser's own. */
const isRestorable = (key: string) => SINGLE_KEYS.includes(key) || isOfAccount(key);

/**
 * One write: what is kept is the state before, or the state after with a snapshot of the former.
 * Files are put down before it, under names that nothing else uses.
 * @throws LockedError; when there is no room, or it is not wanted any more: nothing has changed then.
 */
export async function restore(
  store: Store,
  files: Files,
  backup: Contents,
  mode: RestoreMode,
  { signal, tell }: Progress = {},
): Promise<RestorePlan> {
  const { result } = await store.change(async (change, state) => {
    const here = await contentsIn(change, state, files);
    const plan = planRestore(here, backup, mode);
    await takeSnapshot(change, Object.keys(here.files));
    const keys = await putNewFiles(plan.after, here, files, change.now, { signal, tell });
    await writeContents(plan.after, keys, change, state);
    return plan;
  });
  return result;
}

/**
 * Goes back to how things were; what stood meanwhile becomes the snapshot, so that nothing read
 * since is lost. False when there is nothing to go back to.
 */
export async function undoRestore(store: Store): Promise<boolean> {
  const { result } = await store.change(async (change, state) => {
    const keys = await change.loadAll();
    const snapshot = usableSnapshot(change);
    if (!snapshot) return false;
    await takeSnapshot(change, snapshot.files);
    for (const key of keys.filter(isRestorable)) change.remove(key);
    for (const [key, value] of Object.entries(snapshot.items)) {
      if (isRestorable(key)) change.put(key, await change.codec.decode(value));
    }
    const current = open(currentRecord, snapshot.items[CURRENT_KEY]);
    const preferences = open(preferencesRecord, snapshot.items[PREFERENCES_KEY]);
    state.key = current.state === 'ok' ? current.data.key : null;
    state.failure = null;
    state.failures = {};
    if (preferences.state === 'ok') state.preferences = preferences.data;
    forgetKnownAccounts(change);
    change.purge();
    return true;
  });
  return result;
}

/** The snapshot, if what it holds can still be read. */
function usableSnapshot(change: Change): Snapshot | null {
  const snapshot = change.read(snapshotRecord, SNAPSHOT_KEY);
  if (!snapshot || isTooOld(snapshot, change.now)) return null;
  return snapshot.lockId === change.codec.id ? snapshot : null;
}

async function takeSnapshot(change: Change, files: readonly string[]): Promise<void> {
  const keys = (await change.loadAll()).filter(isRestorable);
  const earlier = change.read(snapshotRecord, SNAPSHOT_KEY);
  change.write(snapshotRecord, SNAPSHOT_KEY, {
    takenAt: change.now,
    lockId: change.codec.id,
    items: Object.fromEntries(keys.map((key) => [key, change.stored(key)])),
    // Those of an undone restore are still named by what it is undone to.
    files: [...new Set([...files, ...(earlier?.files ?? [])])],
  });
}

async function putNewFiles(
  after: Contents,
  here: Contents,
  files: Files,
  now: number,
  { signal, tell }: Progress,
): Promise<FileKeys> {
  const keys = new Map<string, string>();
  const fresh = Object.entries(after.files).filter(([id]) => !(id in here.files));
  for (const [index, [id, { bytes }]] of fresh.entries()) {
    tell?.(index, fresh.length);
    // Those that were put down already are named by no record, and are let go of.
    signal?.throwIfAborted();
    // Put down now, so that nothing takes it for one that no record names any more.
    keys.set(id, (await putDown(files, bytes, now, id)).key);
  }
  signal?.throwIfAborted();
  return keys;
}

async function writeContents(
  after: Contents,
  newKeys: FileKeys,
  change: Change,
  state: State,
): Promise<void> {
  const keys = await change.loadAll();
  for (const key of keys.filter(isOfAccount)) change.remove(key);
  for (const [key, { account, history }] of Object.entries(after.accounts)) {
    change.write(accountRecord, accountKeyed(key), account);
    change.write(historyRecord, historyKeyed(key), history);
  }
  if (after.salts) change.write(saltRecord, SALT_KEY, after.salts);
  change.write(watchesRecord, WATCHES_KEY, after.watches);
  await changeWallet(change, after.preferences.renewalYears, (present) =>
    withFileKeys(after.certificates, new Map([...fileKeysIn(present), ...newKeys])),
  );
  state.key = after.current;
  state.failure = null;
  state.failures = {};
  state.preferences = after.preferences;
  forgetKnownAccounts(change);
}
