import { utf8 } from '../crypto/bytes.ts';
import { fromBase64, toBase64 } from '../crypto/base64.ts';
import { putIn } from '../crypto/letter-box.ts';
import type { RenewalYears } from '../domain/certificate/renewal.ts';
import type { Change } from '../store/change.ts';
import { INBOX_KEY } from '../store/keys.ts';
import { changeWallet, lockIn } from '../store/certificates/wallet.ts';
import { ARRIVAL, withArrival, type Arrival } from './arrival.ts';
import { inboxRecord } from './lock-record.ts';

/**
 * Keeps what a Pix page brought. With a lock it becomes a letter that only the wallet page can
 * read, once unlocked: whoever puts it in needs no key. Answers how many records were unreadable.
 */
export async function keepArrival(
  arrival: Arrival,
  change: Change,
  years: RenewalYears,
): Promise<{ unreadable: number }> {
  const lock = await lockIn(change);
  if (!lock) return changeWallet(change, years, (wallet) => withArrival(wallet, arrival));
  await change.load([INBOX_KEY]);
  const slot = fromBase64(lock.slot) ?? new Uint8Array();
  const letter = await putIn(slot, utf8(JSON.stringify(arrival)), ARRIVAL);
  const before = change.read(inboxRecord, INBOX_KEY) ?? [];
  change.write(inboxRecord, INBOX_KEY, [...before, toBase64(letter)]);
  return { unreadable: 0 };
}
