/** What a person does with the Pix accounts of this browser. */
import { nicknameFrom } from '../../domain/account/nickname.ts';
import { storedFiles } from '../../store/files/files.ts';
import { keepFromSync } from '../../sync/memory.ts';
import type { Change } from '../../store/change.ts';
import {
  accountKeyed,
  historyKeyed,
  isSetAsideOf,
  SALT_KEY,
  SNAPSHOT_KEY,
} from '../../store/keys.ts';
import { allAccounts, forgetKnownAccounts } from '../../store/accounts/known-accounts.ts';
import { noteFailure } from '../../store/failures.ts';
import type { State } from '../../store/state.ts';
import { accountRecord } from '../../store/schema/account.ts';
import type { AccountKey } from '../../store/schema/common.ts';
import { saltRecord } from '../../store/schema/salt.ts';
import { askWorker } from '../messages/send.ts';
import { act, changeKept, type Outcome } from './act.ts';
import { changeCertificates } from './certificates.ts';
import { pageStore, refreshToolbar } from './page-store.ts';

/** Shows this account's data from now on, until Pix tells who is there. */
export async function showAccount(account: AccountKey): Promise<Outcome> {
  const reply = await askWorker({ type: 'show-account', account });
  return reply.ok ? { ok: true, value: undefined } : reply;
}

/** @param typed empty: goes back to the first name. What is no nickname changes nothing. */
export function setNickname(key: AccountKey, typed: string): Promise<Outcome> {
  return changeKept(async (change) => {
    await change.load([accountKeyed(key)]);
    const account = change.read(accountRecord, accountKeyed(key));
    const nickname = nicknameFrom(typed);
    if (!account || (nickname === null && typed.trim() !== '')) return;
    change.write(accountRecord, accountKeyed(key), { ...account, nickname });
    forgetKnownAccounts(change);
  });
}

/**
 * Removes an account wholly and for good: record, history, certificates seen on it with their files,
 * what was set aside of it, its place among the usual ones.
 */
export function removeAccount(key: AccountKey): Promise<Outcome> {
  return act(async () => {
    const { result: files } = await pageStore.change((change, state) => remove(key, change, state));
    await storedFiles.remove(files);
    await refreshToolbar();
  });
}

/** Answers the files that nothing names any more. */
async function remove(key: AccountKey, change: Change, state: State): Promise<string[]> {
  const files: string[] = [];
  const ids: string[] = [];
  const keys = await change.loadAll();
  for (const storageKey of [accountKeyed(key), historyKeyed(key)]) {
    change.remove(storageKey);
    keys.filter((one) => isSetAsideOf(storageKey, one)).forEach((one) => change.remove(one));
  }
  const { preferences } = state;
  preferences.usualAccounts = preferences.usualAccounts.filter((one) => one !== key);
  preferences.otherAccounts = preferences.otherAccounts.filter((one) => one !== key);
  preferences.stepsDismissed = preferences.stepsDismissed.filter((one) => one !== key);
  preferences.firstDays = Object.fromEntries(
    Object.entries(preferences.firstDays).filter(([one]) => one !== key),
  );
  noteFailure(state, key, null);
  if (state.key === key) {
    state.key = await lastRead(change);
    state.failure = null;
  }
  await changeCertificates(change, state, (wallet) =>
    wallet.filter(({ id, account, file }) => {
      if (account !== key) return true;
      ids.push(id);
      if (file) files.push(file.id);
      return false;
    }),
  );
  forgetAliases(key, change);
  await keepFromSync(change, [key, ...ids]);
  // The account may be in what a restore would go back to.
  change.remove(SNAPSHOT_KEY);
  change.purge();
  forgetKnownAccounts(change);
  return files;
}

/** What a restored backup said of this account's keys on other computers. */
function forgetAliases(key: AccountKey, change: Change): void {
  const salts = change.read(saltRecord, SALT_KEY);
  if (!salts) return;
  const others = Object.entries(salts.sameAs).filter((aliases) => !aliases.includes(key));
  if (others.length === Object.keys(salts.sameAs).length) return;
  change.write(saltRecord, SALT_KEY, { ...salts, sameAs: Object.fromEntries(others) });
}

async function lastRead(change: Change): Promise<AccountKey | null> {
  const accounts = await allAccounts(change);
  accounts.sort(([, one], [, other]) => (other.readAt ?? 0) - (one.readAt ?? 0));
  return accounts[0]?.[0] ?? null;
}
