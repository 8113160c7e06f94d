/**
 * What Pix's pages bring to the wallet: merged at once, or put into the inbox while it is locked. Who
 * puts it in needs no key; who has the key takes it out.
 */
import { factsOf, type Certificate } from '../../domain/certificate/certificate.ts';
import { NO_FACTS } from '../../domain/certificate/facts.ts';
import { withFile, withTold } from '../../domain/certificate/merge.ts';
import type { RenewalYears } from '../../domain/certificate/renewal.ts';
import type { Change } from '../change.ts';
import { INBOX_KEY } from '../keys.ts';
import { inboxItemSchema, inboxRecord, type InboxItem } from '../schema/inbox.ts';
import { changeWallet } from './wallet.ts';

/** Answers how many records of the wallet were unreadable. */
export async function receive(
  item: InboxItem,
  change: Change,
  years: RenewalYears,
): Promise<{ unreadable: number }> {
  await change.load([INBOX_KEY]);
  if (!change.codec.locked) return changeWallet(change, years, (wallet) => withItem(wallet, item));
  const sealed = await change.codec.encodeForInbox(item);
  const before = change.read(inboxRecord, INBOX_KEY) ?? [];
  change.write(inboxRecord, INBOX_KEY, [...before, sealed]);
  return { unreadable: 0 };
}

/**
 * Empties the inbox. Items that make no sense are set aside; how many is answered. Not while it is
 * locked.
 */
export async function emptyInbox(change: Change): Promise<{ items: InboxItem[]; lost: number }> {
  await change.load([INBOX_KEY]);
  if (change.raw(INBOX_KEY) === undefined) return { items: [], lost: 0 };
  const sealed = change.read(inboxRecord, INBOX_KEY) ?? [];
  const read = await Promise.all(sealed.map((one) => change.codec.decodeFromInbox(one)));
  const items = read.map((one) => inboxItemSchema.safeParse(one).data);
  const lost: unknown[] = sealed.filter((_one, index) => !items[index]);
  if (change.isCorrupt(inboxRecord, INBOX_KEY)) lost.push(change.raw(INBOX_KEY));
  if (lost.length > 0) change.setAside(INBOX_KEY, lost);
  change.remove(INBOX_KEY);
  return { items: items.filter((one) => one !== undefined), lost: lost.length };
}

export function withItem(wallet: readonly Certificate[], item: InboxItem): Certificate[] {
  return item.kind === 'told' ? withAllTold(wallet, item) : withDownload(wallet, item);
}

function withAllTold(
  wallet: readonly Certificate[],
  { source, seenAt, account, certificates }: Extract<InboxItem, { kind: 'told' }>,
): Certificate[] {
  return certificates.reduce<Certificate[]>(
    (all, facts) => withTold(all, { source, facts, seenAt, account }, crypto.randomUUID()).wallet,
    [...wallet],
  );
}

function withDownload(
  wallet: readonly Certificate[],
  { pixId, account, file }: Extract<InboxItem, { kind: 'file' }>,
): Certificate[] {
  const known = wallet.find((one) => factsOf(one).facts.pixId === pixId);
  if (known) return wallet.map((one) => (one.id === known.id ? withFile(one, file) : one));
  // Only a certificate that was obtained has a PDF. Whatever Pix's pages tell later says more.
  const facts = { ...NO_FACTS, pixId, status: 'validated' as const };
  const telling = { source: 'pix-list' as const, facts, seenAt: 0, account };
  const kept = withTold(wallet, telling, crypto.randomUUID());
  return kept.wallet.map((one) => (one.id === kept.id ? withFile(one, file) : one));
}
