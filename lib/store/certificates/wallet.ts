/** The wallet within one change of the storage: read it, change it, and what follows from that. */
import type { Certificate } from '../../domain/certificate/certificate.ts';
import { certificateSetRight } from '../../domain/certificate/merge/merge.ts';
import { watchesOf, type CertificateWatch } from '../../domain/certificate/watch.ts';
import type { RenewalYears } from '../../domain/certificate/renewal.ts';
import type { Change } from '../change.ts';
import { NewerDataError } from '../errors.ts';
import { seal } from '../schema/envelope.ts';
import { SALT_KEY, WALLET_KEY, WATCHES_KEY } from '../keys.ts';
import { openWallet } from './open-wallet.ts';
import { namesNow } from '../accounts/user-keys.ts';
import { certificateSchema, walletRecord } from '../schema/wallet/certificate.ts';
import { watchesRecord } from '../schema/wallet/watches.ts';

/**
 * Changes the certificates, and watches them anew. What could not be read is set aside by the same
 * write; how many such records there were is answered.
 * @throws LockedError
 */
export async function changeWallet(
  change: Change,
  years: RenewalYears,
  work: (certificates: Certificate[]) => Certificate[],
): Promise<{ unreadable: number }> {
  await change.load([WALLET_KEY, WATCHES_KEY, SALT_KEY]);
  if (change.codec.locked) throw change.codec.locked;
  const raw = change.raw(WALLET_KEY);
  const opened = openWallet(raw);
  if (opened.state === 'newer') throw new NewerDataError(WALLET_KEY);
  const { certificates, unreadable } =
    opened.state === 'ok' ? opened.data : { certificates: [], unreadable: [] };
  // Sealed, and by no key that is at hand: it is set aside as it is.
  const isLost = opened.state === 'corrupt' || opened.state === 'locked';
  const losses = isLost ? 1 : unreadable.length;
  if (losses > 0) change.setAside(WALLET_KEY, isLost ? raw : unreadable);
  const nameNow = namesNow(change);
  const named = certificates.map((one) =>
    one.account === null ? one : { ...one, account: nameNow(one.account) },
  );
  const after = work(named.map((one) => certificateSetRight(one, change.right)));
  if (!after.every((one) => certificateSchema.safeParse(one).success)) {
    throw new TypeError('a certificate is out of bounds');
  }
  change.put(WALLET_KEY, seal(walletRecord, after));
  change.write(watchesRecord, WATCHES_KEY, watchesOf(after, watchesIn(change), years));
  return { unreadable: losses };
}

export async function loadWatches(change: Change): Promise<CertificateWatch[]> {
  await change.load([WATCHES_KEY]);
  return watchesIn(change);
}

function watchesIn(change: Change): CertificateWatch[] {
  return change.read(watchesRecord, WATCHES_KEY) ?? [];
}

export function changeWatch(
  change: Change,
  watches: readonly CertificateWatch[],
  id: string,
  work: (watch: CertificateWatch) => CertificateWatch,
): void {
  const after = watches.map((watch) => (watch.id === id ? work(watch) : watch));
  change.write(watchesRecord, WATCHES_KEY, after);
}
