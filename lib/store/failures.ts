/** What could not be read, each by whose it was: it is told under that name alone. */
import { failureAfter, type ReadingFailure } from '../domain/failure.ts';
import type { Reading } from '../domain/reading.ts';
import type { Change } from './change.ts';
import { accountKeyed } from './keys.ts';
import { accountRecord } from './schema/account.ts';
import type { AccountKey } from './schema/common.ts';
import type { Current } from './schema/current.ts';
import { keysOfUser } from './accounts/user-keys.ts';

/** Of whom something is: an account that is known here, nobody in particular, or (undefined) somebody unknown. */
export type Owner = AccountKey | null | undefined;

/** @param userId Pix's own number; null: the page did not tell */
export async function ownerOf(
  userId: string | null,
  { key }: Current,
  change: Change,
): Promise<Owner> {
  if (userId === null) return null;
  const keys = await keysOfUser(userId, change);
  await change.load(keys.map(accountKeyed));
  const isKnown = (one: AccountKey) => change.read(accountRecord, accountKeyed(one)) !== null;
  const own = keys.find((one) => one === key) ?? keys.find(isKnown);
  if (own !== undefined) return own;
  // While nobody is shown there is no other name that it could be told under.
  return key === null ? null : undefined;
}

/** What is to be told of this owner from now on; null: nothing any more. Of a stranger nothing is. */
export function noteFailure(state: Current, owner: Owner, failure: ReadingFailure | null): void {
  if (owner === null) state.failure = failure;
  if (owner == null) return;
  const { [owner]: _last, ...others } = state.failures ?? {};
  state.failures = failure ? { ...others, [owner]: failure } : others;
}

/** Takes a reading into account: a failure is noted of its owner, a success settles theirs and nobody's. */
export function noteReading(state: Current, owner: Owner, reading: Reading): void {
  const own = owner == null ? null : (state.failures?.[owner] ?? null);
  const last = owner === null ? state.failure : own;
  noteFailure(state, owner, failureAfter(last, reading));
  if (owner == null || reading.kind === 'failure') return;
  if (failureAfter(state.failure, reading) === null) state.failure = null;
}

/** Of whom is shown, or of nobody in particular: the later one. */
export function failureToTell({ key, failure, failures }: Current): ReadingFailure | null {
  const own = (key === null ? null : failures?.[key]) ?? null;
  if (!own || !failure) return own ?? failure;
  return failure.at >= own.at ? failure : own;
}
