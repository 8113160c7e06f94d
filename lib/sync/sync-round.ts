/**
 * One round of the sync: takes in what the other computers told, then tells what is known here. What
 * is kept here only grows by it; where the sync fails, it stays as it is.
 */
import { secretKey } from '../crypto/secret-key.ts';
import { mergeWallets } from '../domain/certificate/merge/merge-wallets.ts';
import { mergeWatches } from '../domain/certificate/merge/merge-watches.ts';
import { fromBase64 } from '../crypto/base64.ts';
import { contentsIn, type Contents } from '../store/contents.ts';
import { isSame } from '../domain/same.ts';
import type { Change } from '../store/change.ts';
import { QuotaError } from '../store/errors.ts';
import { fileKeysIn, withFileKeys } from '../store/files/kept-file.ts';
import { accountKeyed, SALT_KEY, SYNC_KEY, SYNC_SECRET_KEY, WATCHES_KEY } from '../store/keys.ts';
import { forgetKnownAccounts } from '../store/accounts/known-accounts.ts';
import type { State } from '../store/state.ts';
import { accountRecord } from '../store/schema/account.ts';
import { saltRecord } from '../store/schema/salt.ts';
import type { Store } from '../store/store.ts';
import type { Moment } from '../store/writer.ts';
import { changeWallet } from '../store/certificates/wallet.ts';
import { watchesRecord } from '../store/schema/wallet/watches.ts';
import { readCopies, SyncFullError, writeCopy, type SyncArea } from './copies.ts';
import { standingOf, type CopyStanding } from './other-computers.ts';
import { openedCopy, sealedCopy } from './sealed-copy.ts';
import { believedOf, datedAt, setRightIn } from './stamps.ts';
import { mergeSyncData, told, type SyncData } from './sync-data.ts';
import { syncRecord, type SyncProblem, type SyncRecord } from './sync-record.ts';

/** Null: the sync is off, or the wallet locked. */
export async function syncRound(store: Store, area: SyncArea): Promise<SyncRecord | null> {
  const start = await store.change(readyIn);
  if (!start.result) return null;
  const { record, key } = start.result;
  try {
    const copies = await readCopies(area);
    const own = copies.get(record.computer) ?? null;
    const ownOpened = own === null ? null : await openedCopy(own, key);
    // Known here, but for what was lost since: then the first round takes it in again.
    if (record.lastAt !== null) copies.delete(record.computer);
    const found = await Promise.all(
      [...copies.values()].map(async (text) => {
        const opened = text === null ? null : await openedCopy(text, key);
        return { opened, standing: standingOf(text, opened) };
      }),
    );
    const others = found.flatMap(({ opened }) => opened?.data ?? []);
    const taken = await store.change((change, state, moment) =>
      takeIn(change, state, others, moment),
    );
    const { data, after, now } = taken.result;
    const isDue = !ownOpened || isOver(ownOpened.at, now);
    if (isDue || !isSame(inOrder(ownOpened.data), inOrder(data))) {
      const text = await sealedCopy(data, now, key, record.derivation);
      // What a newer Balise wrote here, or what makes no sense, stays: under its name nothing is written.
      const isLeft = own !== null && standingOf(own, ownOpened) !== 'read';
      const computer = isLeft ? crypto.randomUUID() : record.computer;
      await writeCopy(area, computer, text, crypto.randomUUID());
      Object.assign(after, { computer });
    }
    const problem = problemOf(found.map(({ standing }) => standing));
    return await noteRound(store, { ...after, problem }, problem === null);
  } catch (error) {
    const isFull = error instanceof SyncFullError || error instanceof QuotaError;
    return noteRound(store, { problem: isFull ? 'full' : 'failed' }, false);
  }
}

/** Also with nothing new, so that one can see which computer is gone. */
const SPEAKS_EVERY_MS = 7 * 24 * 60 * 60 * 1000;

function isOver(at: number | null, now: number): boolean {
  return at === null || Math.abs(now - at) > SPEAKS_EVERY_MS;
}

/** One that is only half here is on its way; the list says it all the same. */
function problemOf(standings: readonly CopyStanding[]): SyncProblem | null {
  if (standings.includes('other-passphrase')) return 'other-passphrase';
  return standings.includes('unreadable') ? 'unreadable' : null;
}

async function readyIn(change: Change): Promise<{ record: SyncRecord; key: CryptoKey } | null> {
  await change.load([SYNC_KEY, SYNC_SECRET_KEY]);
  const record = change.read(syncRecord, SYNC_KEY);
  const secret = change.raw(SYNC_SECRET_KEY);
  const bytes = typeof secret === 'string' ? fromBase64(secret) : null;
  return record && bytes ? { record, key: await secretKey(bytes) } : null;
}

/** Merges what the others told; answers what is to be told, and what is known from now on. */
async function takeIn(
  change: Change,
  state: State,
  others: readonly SyncData[],
  { now }: Moment,
): Promise<{ data: SyncData; after: Pick<SyncRecord, 'known' | 'gone'>; now: number }> {
  await change.load([SYNC_KEY]);
  const record = change.read(syncRecord, SYNC_KEY);
  const here = await contentsIn(change, state, NO_FILES);
  const gone = goneFrom(here, record);
  const local = setRightIn(dataOf(here), change.right);
  const merged = datedAt(
    now,
    others.map((other) => believedOf(without(other, gone), now)).reduce(mergeSyncData, local),
  );
  if (!isSame(inOrder(merged), inOrder(local))) await writeMerged(change, state, here, merged);
  return { data: told(merged), after: { known: namesIn(merged), gone: [...gone] }, now };
}

async function writeMerged(
  change: Change,
  state: State,
  here: Contents,
  merged: SyncData,
): Promise<void> {
  const { salts, sameAs } = merged;
  if (salts.length > 0) change.write(saltRecord, SALT_KEY, { salts, sameAs });
  for (const [key, account] of Object.entries(merged.accounts)) {
    change.write(accountRecord, accountKeyed(key), account);
  }
  const { idsAfter } = mergeWallets(here.certificates, merged.certificates);
  change.write(watchesRecord, WATCHES_KEY, mergeWatches(here.watches, [], idsAfter));
  await changeWallet(change, state.preferences.renewalYears, (present) =>
    withFileKeys(merged.certificates, fileKeysIn(present)),
  );
  state.key ??= Object.keys(merged.accounts)[0] ?? null;
  forgetKnownAccounts(change);
}

/** What was known after the last round and is no more, or is deleted; but for what came back. */
function goneFrom(here: Contents, record: SyncRecord | null): Set<string> {
  const present = new Set(namesIn(dataOf(here)));
  const deleted = here.certificates.filter(({ deletedAt }) => deletedAt !== null);
  const missing = [...(record?.known ?? []), ...(record?.gone ?? [])];
  const names = [...missing.filter((name) => !present.has(name)), ...deleted.map(({ id }) => id)];
  return new Set(names);
}

function without(data: SyncData, gone: ReadonlySet<string>): SyncData {
  const accounts = Object.entries(data.accounts).filter(([key]) => !gone.has(key));
  return {
    ...data,
    accounts: Object.fromEntries(accounts),
    certificates: data.certificates.filter(
      // Also what another computer learnt since of an account that was removed here.
      ({ id, account }) => !gone.has(id) && !(account !== null && gone.has(account)),
    ),
  };
}

function dataOf({ salts, accounts, certificates }: Contents): SyncData {
  return {
    salts: salts?.salts ?? [],
    sameAs: salts?.sameAs ?? {},
    accounts: Object.fromEntries(Object.entries(accounts).map(([key, one]) => [key, one.account])),
    certificates,
  };
}

function namesIn({ accounts, certificates }: SyncData): string[] {
  return [...Object.keys(accounts), ...certificates.map(({ id }) => id)];
}

/** The same data in one order. */
function inOrder(data: SyncData): SyncData {
  return {
    ...data,
    salts: data.salts.toSorted(),
    certificates: data.certificates.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  };
}

async function noteRound(
  store: Store,
  changes: { problem: SyncProblem | null } & Partial<SyncRecord>,
  isWell: boolean,
): Promise<SyncRecord | null> {
  const { result } = await store.change(async (change, _state, { now }) => {
    await change.load([SYNC_KEY]);
    const record = change.read(syncRecord, SYNC_KEY);
    if (!record) return null;
    const after = { ...record, ...changes, lastAt: isWell ? now : record.lastAt };
    change.write(syncRecord, SYNC_KEY, after);
    return after;
  });
  return result;
}

/** PDFs do not travel. */
const NO_FILES = {
  keep: () => Promise.resolve(),
  read: () => Promise.resolve(null),
  ids: () => Promise.resolve([]),
  remove: () => Promise.resolve(),
};
