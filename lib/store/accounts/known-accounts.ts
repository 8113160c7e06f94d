/** Everybody who is known here, kept in the glance so that nobody has to look for them. */
import type { PixAccount } from '../../domain/account/account.ts';
import type { Change } from '../change.ts';
import { accountKeyed, GLANCE_KEY } from '../keys.ts';
import { accountKeySchema } from '../schema/common.ts';
import { accountRecord } from '../schema/account.ts';
import { glanceRecord, type KnownAccount } from '../schema/glance.ts';
import type { AccountKey } from '../schema/common.ts';

/** The list after this change; looks through everything only when the last list is not there. */
export async function knownAccounts(
  change: Change,
  key: AccountKey | null,
  account: PixAccount | null,
): Promise<KnownAccount[]> {
  const last = change.read(glanceRecord, GLANCE_KEY)?.accounts ?? (await countedAnew(change));
  if (key === null || !account) return last;
  const known = knownAs(key, account);
  return last.some((one) => one.key === key)
    ? last.map((one) => (one.key === key ? known : one))
    : [...last, known];
}

/** Makes the next glance count again: an account was removed or renamed. */
export function forgetKnownAccounts(change: Change): void {
  change.remove(GLANCE_KEY);
}

/** Every account that stands in the storage, with its record. */
export async function allAccounts(change: Change): Promise<[AccountKey, PixAccount][]> {
  const prefix = accountKeyed('');
  const keys = (await change.loadAll())
    .filter((storageKey) => storageKey.startsWith(prefix))
    .map((storageKey) => storageKey.slice(prefix.length))
    .filter((key) => accountKeySchema.safeParse(key).success);
  return keys.flatMap((key): [AccountKey, PixAccount][] => {
    const account = change.read(accountRecord, accountKeyed(key));
    return account ? [[key, account]] : [];
  });
}

async function countedAnew(change: Change): Promise<KnownAccount[]> {
  return (await allAccounts(change)).map(([key, account]) => knownAs(key, account));
}

function knownAs(key: AccountKey, { firstName, nickname }: PixAccount): KnownAccount {
  return { key, firstName, nickname };
}
