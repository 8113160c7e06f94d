/** The wallet within one change of the storage: read it, change it, and what follows from that. */
import type { Certificate } from '../domain/certificate/certificate.ts';
import { withoutFuture } from '../domain/certificate/merge.ts';
import { watchesOf, type CertificateWatch } from '../domain/certificate/watch.ts';
import type { RenewalYears } from '../domain/certificate/renewal.ts';
import { NewerDataError, type Change } from './change.ts';
import { WALLET_KEY, WATCHES_KEY } from './keys.ts';
import { openWallet } from './open-wallet.ts';
import { walletShape } from './wallet-shapes.ts';
import { watchesShape } from './watch-shape.ts';

/** How long a deleted certificate can be brought back. */
const PURGE_AFTER_MS = 24 * 60 * 60 * 1000;

/**
 * Changes the certificates, and watches them anew. What could not be read is set aside by the same
 * write; how many such records there were is answered.
 */
export async function changeWallet(
  change: Change,
  years: RenewalYears,
  work: (certificates: Certificate[]) => Certificate[],
): Promise<{ unreadable: number }> {
  await change.load([WALLET_KEY, WATCHES_KEY]);
  const opened = openWallet(change.raw(WALLET_KEY));
  if (opened.state === 'newer') throw new NewerDataError(WALLET_KEY);
  const { certificates, unreadable } =
    opened.state === 'ok' ? opened.data : { certificates: [], unreadable: [] };
  if (unreadable.length > 0) change.setAside(WALLET_KEY, unreadable);
  const after = work(certificates.map((one) => withoutFuture(one, change.now)));
  change.write(walletShape, WALLET_KEY, after);
  change.write(watchesShape, WATCHES_KEY, watchesOf(after, watchesIn(change), years));
  return { unreadable: opened.state === 'corrupt' ? 1 : unreadable.length };
}

export async function loadWatches(change: Change): Promise<CertificateWatch[]> {
  await change.load([WATCHES_KEY]);
  return watchesIn(change);
}

function watchesIn(change: Change): CertificateWatch[] {
  return change.read(watchesShape, WATCHES_KEY) ?? [];
}

export function changeWatch(
  change: Change,
  watches: readonly CertificateWatch[],
  id: string,
  work: (watch: CertificateWatch) => CertificateWatch,
): void {
  const after = watches.map((watch) => (watch.id === id ? work(watch) : watch));
  change.write(watchesShape, WATCHES_KEY, after);
}

/** The wallet without what was deleted more than a day ago. */
export function purged(certificates: readonly Certificate[], now: number): Certificate[] {
  return certificates.filter(
    ({ deletedAt }) => deletedAt === null || deletedAt > now - PURGE_AFTER_MS,
  );
}
