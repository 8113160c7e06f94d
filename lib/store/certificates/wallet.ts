/** The wallet within one change of the storage: read it, change it, and what follows from that. */
import { markOf, type Certificate } from '../../domain/certificate/certificate.ts';
import { withoutFuture } from '../../domain/certificate/merge.ts';
import { watchesOf, type CertificateWatch } from '../../domain/certificate/watch.ts';
import type { RenewalYears } from '../../domain/certificate/renewal.ts';
import { NewerDataError, type Change } from '../change.ts';
import { versionOf, type Opened } from '../schema/envelope.ts';
import { LOCK_KEY, SALT_KEY, WALLET_KEY, WATCHES_KEY } from '../keys.ts';
import { lockRecord, type LockRecord } from '../../vault/lock-record.ts';
import type { WalletSealer } from '../../vault/vault.ts';
import { openWallet, type OpenedWallet } from './open-wallet.ts';
import { PURGE_AFTER_MS } from './purge.ts';
import { namesNow } from '../accounts/user-keys.ts';
import { certificateSchema, walletRecord } from '../schema/certificate.ts';
import { watchesRecord } from '../schema/watches.ts';

/** The wallet is locked, and whoever asked has not the key. Nothing was changed. */
export class WalletLockedError extends Error {
  constructor() {
    super('the wallet is locked');
    this.name = 'WalletLockedError';
  }
}

/** The lock, if there is one. @throws WalletLockedError when it can be read no more. */
export async function lockIn(change: Change): Promise<LockRecord | null> {
  await change.load([LOCK_KEY]);
  if (change.isCorrupt(lockRecord, LOCK_KEY)) throw new WalletLockedError();
  return change.read(lockRecord, LOCK_KEY);
}

/**
 * Changes the certificates, and watches them anew. What could not be read is set aside by the same
 * write; how many such records there were is answered.
 */
export async function changeWallet(
  change: Change,
  years: RenewalYears,
  work: (certificates: Certificate[]) => Certificate[],
): Promise<{ unreadable: number }> {
  await change.load([WALLET_KEY, WATCHES_KEY, LOCK_KEY, SALT_KEY]);
  const sealer = await sealerFor(change);
  const opened = await openedIn(change);
  if (opened.state === 'newer') throw new NewerDataError(WALLET_KEY);
  const { certificates, unreadable } =
    opened.state === 'ok' ? opened.data : { certificates: [], unreadable: [] };
  const lost = opened.state === 'corrupt' ? change.raw(WALLET_KEY) : unreadable;
  const losses = opened.state === 'corrupt' ? 1 : unreadable.length;
  const sealed = async (data: unknown) => sealer && { sealed: await sealer.sealPiece(data) };
  if (losses > 0) change.setAside(WALLET_KEY, (await sealed(lost)) ?? lost);
  const nameNow = namesNow(change);
  const named = certificates.map((one) =>
    one.account === null ? one : { ...one, account: nameNow(one.account) },
  );
  const after = work(named.map((one) => withoutFuture(one, change.now)));
  if (!after.every((one) => certificateSchema.safeParse(one).success)) {
    throw new TypeError('a certificate is out of bounds');
  }
  const v = versionOf(walletRecord);
  change.put(WALLET_KEY, { v, ...((await sealed(after)) ?? { data: after }) });
  change.write(watchesRecord, WATCHES_KEY, watchesOf(after, watchesIn(change), years));
  return { unreadable: losses };
}

/** Who seals what is written; null without a lock. @throws WalletLockedError */
async function sealerFor(change: Change): Promise<WalletSealer | null> {
  const lock = await lockIn(change);
  if (!lock) return null;
  if (change.sealer?.lockId !== lock.id) throw new WalletLockedError();
  return change.sealer;
}

async function openedIn(change: Change): Promise<Opened<OpenedWallet>> {
  const stored = openWallet(change.raw(WALLET_KEY));
  if (stored.state !== 'locked') return stored;
  // Sealed, and no lock that could open it: it is set aside as it is.
  return (await change.sealer?.openWallet(stored.wallet)) ?? { state: 'corrupt' };
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

/** The wallet with a mark alone, or nothing, of what was deleted more than a day ago. */
export function purged(certificates: readonly Certificate[], now: number): Certificate[] {
  return certificates.flatMap((certificate) => {
    const { deletedAt } = certificate;
    if (deletedAt === null || deletedAt > now - PURGE_AFTER_MS) return [certificate];
    return markOf(certificate) ?? [];
  });
}
