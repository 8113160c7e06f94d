/** Under which local key a Pix user is known here. */
import { mergeAccounts, mergeHistories } from '../../domain/account/merge-accounts.ts';
import { earliestDays } from '../../domain/preferences.ts';
import { accountKeyOf, newSalt } from './key-of-user.ts';
import type { Change } from '../change.ts';
import { accountKeyed, historyKeyed, SALT_KEY, WATCHES_KEY } from '../keys.ts';
import { forgetKnownAccounts } from './known-accounts.ts';
import type { State } from '../state.ts';
import { accountRecord } from '../schema/account.ts';
import { historyRecord } from '../schema/history.ts';
import { saltRecord, type Salts } from '../schema/salt.ts';
import type { AccountKey } from '../schema/common.ts';
import { watchesRecord } from '../schema/wallet/watches.ts';

/** The user's key; makes up the salt if this is the first one. */
export async function keyOfUser(userId: string, change: Change): Promise<AccountKey> {
  await change.load([SALT_KEY]);
  const known = change.read(saltRecord, SALT_KEY);
  const salts = known ?? { salts: [newSalt()], sameAs: {} };
  if (!known) change.write(saltRecord, SALT_KEY, salts);
  const [own = '', ...others] = await keysWith(salts, userId);
  if (others.length === 0) return own;
  await change.load([own, ...others].map(accountKeyed));
  const [main = own, ...twins] = [own, ...others].filter((key) =>
    change.read(accountRecord, accountKeyed(key)),
  );
  for (const twin of twins) await unite(main, twin, change);
  return main;
}

/** Every key that could be the user's. */
export async function keysOfUser(userId: string, change: Change): Promise<AccountKey[]> {
  await change.load([SALT_KEY]);
  const known = change.read(saltRecord, SALT_KEY);
  return known ? keysWith(known, userId) : [];
}

/** The state, where it still names an account by a key that it does not go by any more. */
export function renameUnited(state: State, change: Change): void {
  const { preferences } = state;
  const nameNow = namesNow(change);
  if (state.key !== null) state.key = nameNow(state.key);
  preferences.usualAccounts = [...new Set(preferences.usualAccounts.map(nameNow))];
  preferences.otherAccounts = [...new Set(preferences.otherAccounts.map(nameNow))];
  preferences.stepsDismissed = [...new Set(preferences.stepsDismissed.map(nameNow))];
  preferences.firstDays = earliestDays(
    Object.entries(preferences.firstDays).map(([key, day]) => [nameNow(key), day]),
  );
  const told = Object.entries(state.failures ?? {}).map(([key, one]) => [nameNow(key), one]);
  state.failures = Object.fromEntries(told) as NonNullable<State['failures']>;
}

/** What each account goes by now. */
export function namesNow(change: Change): (key: AccountKey) => AccountKey {
  const salts = change.read(saltRecord, SALT_KEY);
  return (key) => salts?.sameAs[key] ?? key;
}

function keysWith({ salts }: Salts, userId: string): Promise<AccountKey[]> {
  return Promise.all(salts.map((salt) => accountKeyOf(salt, userId)));
}

/** One pupil had a record of this browser and one that was restored: they become one. */
async function unite(main: AccountKey, twin: AccountKey, change: Change): Promise<void> {
  const salts = change.read(saltRecord, SALT_KEY);
  await change.load([historyKeyed(main), historyKeyed(twin), WATCHES_KEY]);
  const [account, other] = [main, twin].map((key) => change.read(accountRecord, accountKeyed(key)));
  const histories = [main, twin].map((key) => change.read(historyRecord, historyKeyed(key)) ?? []);
  if (!salts || !account || !other) return;
  const [history = [], otherHistory = []] = histories;
  change.write(accountRecord, accountKeyed(main), mergeAccounts(account, other));
  change.write(historyRecord, historyKeyed(main), mergeHistories(history, otherHistory));
  change.remove(accountKeyed(twin));
  change.remove(historyKeyed(twin));
  // Those of a locked wallet are renamed when it is next changed: wallet.ts.
  const renamed = Object.entries(salts.sameAs).map(([key, now]) => [
    key,
    now === twin ? main : now,
  ]);
  const sameAs = { ...(Object.fromEntries(renamed) as Salts['sameAs']), [twin]: main };
  change.write(saltRecord, SALT_KEY, { ...salts, sameAs });
  const watches = change.read(watchesRecord, WATCHES_KEY);
  if (watches) change.write(watchesRecord, WATCHES_KEY, watches.map(rename(twin, main)));
  forgetKnownAccounts(change);
}

function rename(twin: AccountKey, main: AccountKey) {
  return <T extends { account: AccountKey | null }>(one: T): T =>
    one.account === twin ? { ...one, account: main } : one;
}
