/** What a person may change of the accounts of this browser, in the wallet page. */
import { nicknameFrom } from '../../domain/nickname.ts';
import type { Clock } from '../../domain/merge.ts';
import type { AccountMessage } from './data-messages.ts';
import { changeSyncMemory } from '../../sync/memory.ts';
import type { Change } from '../../store/change.ts';
import {
  accountKeyed,
  historyKeyed,
  isSetAsideOf,
  SALT_KEY,
  SNAPSHOT_KEY,
} from '../../store/keys.ts';
import { allAccounts, forgetKnownAccounts } from '../../store/accounts/known-accounts.ts';
import { noteLostRecord, type State } from '../../store/glance/make-glance.ts';
import { accountRecord } from '../../store/schema/account.ts';
import { saltRecord } from '../../store/schema/salt.ts';
import type { AccountKey } from '../../store/schema/common.ts';
import type { Glance } from '../../store/schema/glance.ts';
import type { Store } from '../../store/store.ts';
import { changeWallet } from '../../store/certificates/wallet.ts';

/** Names or removes an account; `orphans` are the files that nothing names any more. */
export async function changeAccountBy(
  message: AccountMessage,
  store: Store,
): Promise<{ glance: Glance; orphans: string[] }> {
  const { glance, result } = await store.change(async (change, state, clock) => {
    switch (message.type) {
      case 'set-nickname':
        await setNickname(message.account, message.nickname, change);
        return [];
      case 'remove-account':
        return removeAccount(message.account, change, state, clock);
    }
  });
  return { glance, orphans: result };
}

/** @param typed empty: goes back to the first name. What is no nickname changes nothing. */
async function setNickname(key: AccountKey, typed: string, change: Change): Promise<void> {
  await change.load([accountKeyed(key)]);
  const account = change.read(accountRecord, accountKeyed(key));
  const nickname = nicknameFrom(typed);
  if (!account || (nickname === null && typed.trim() !== '')) return;
  change.write(accountRecord, accountKeyed(key), { ...account, nickname });
  forgetKnownAccounts(change);
}

/**
 * Removes an account wholly: record, history, certificates seen on it, what was set aside of it, and
 * its place among the usual ones. Answers with the files that nothing names any more.
 */
async function removeAccount(
  key: AccountKey,
  change: Change,
  state: State,
  clock: Clock,
): Promise<string[]> {
  const files: string[] = [];
  const ids: string[] = [];
  const keys = await change.loadAll();
  const { unreadable } = await changeWallet(change, state.preferences.renewalYears, (wallet) =>
    wallet.filter(({ id, account, file }) => {
      if (account !== key) return true;
      ids.push(id);
      if (file) files.push(file.id);
      return false;
    }),
  );
  for (const storageKey of [accountKeyed(key), historyKeyed(key)]) {
    change.remove(storageKey);
    keys.filter((one) => isSetAsideOf(storageKey, one)).forEach((one) => change.remove(one));
  }
  forgetAliases(key, change);
  await keepFromSync([key, ...ids], change);
  // The account may be in what a restore would go back to.
  change.remove(SNAPSHOT_KEY);
  state.preferences.usualAccounts = state.preferences.usualAccounts.filter((one) => one !== key);
  if (state.key === key) {
    state.key = await lastRead(change);
    state.failure = null;
  }
  if (unreadable > 0) noteLostRecord(state, clock.now);
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

/**
 * The next round writes this computer's copy without them, and takes them in from no other. Noted
 * here, since no round may have seen them yet.
 */
async function keepFromSync(names: readonly string[], change: Change): Promise<void> {
  await changeSyncMemory(change, ({ known, gone }) => ({
    known,
    gone: [...new Set([...gone, ...names])],
  }));
}

async function lastRead(change: Change): Promise<AccountKey | null> {
  const accounts = await allAccounts(change);
  accounts.sort(([, one], [, other]) => (other.readAt ?? 0) - (one.readAt ?? 0));
  return accounts[0]?.[0] ?? null;
}
