/** What waits for the lock to be open: letters to take in, deleted certificates to let go of. */
import type { Bytes } from '../crypto/bytes.ts';
import { fromBase64 } from '../crypto/base64.ts';
import { filesHeldIn } from '../backup/snapshot.ts';
import { INBOX_KEY } from '../store/keys.ts';
import { noteLostRecord } from '../store/glance/make-glance.ts';
import type { Store } from '../store/store.ts';
import { changeWallet, purged } from '../store/certificates/wallet.ts';
import { ARRIVAL, arrivalSchema, withArrival, type Arrival } from './arrival.ts';
import { inboxRecord } from './lock-record.ts';
import type { Vault } from './vault.ts';

/**
 * Merges what arrived while it was locked, as if it had just been read. A letter that makes no sense
 * is set aside. Answers the files that certificates still name.
 * @throws WalletLockedError when the vault is not of the lock that is on.
 */
export async function settle(store: Store, vault: Vault): Promise<string[]> {
  const { result } = await store.change(async (change, state, clock) => {
    await change.load([INBOX_KEY]);
    const letters = change.read(inboxRecord, INBOX_KEY) ?? [];
    const opened = await Promise.all(letters.map((letter) => arrivalIn(letter, vault)));
    const lost = letters.filter((_letter, index) => !opened[index]);
    if (change.isCorrupt(inboxRecord, INBOX_KEY)) lost.push(JSON.stringify(change.raw(INBOX_KEY)));
    if (lost.length > 0) change.setAside(INBOX_KEY, { sealed: await vault.sealPiece(lost) });
    let named: string[] = [];
    const years = state.preferences.renewalYears;
    const { unreadable } = await changeWallet(change, years, (wallet) => {
      const arrivals = opened.filter((arrival) => arrival !== null);
      const after = purged(arrivals.reduce(withArrival, wallet), clock.now);
      named = after.flatMap(({ file }) => (file ? [file.id] : []));
      return after;
    });
    change.remove(INBOX_KEY);
    if (lost.length + unreadable > 0) noteLostRecord(state, clock.now);
    return [...named, ...(await filesHeldIn(change))];
  });
  return result;
}

async function arrivalIn(letter: string, vault: Vault): Promise<Arrival | null> {
  const bytes = fromBase64(letter);
  const opened = bytes && (await vault.takeOut(bytes, ARRIVAL));
  return (opened && arrivalSchema.safeParse(parsed(opened)).data) ?? null;
}

function parsed(bytes: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
