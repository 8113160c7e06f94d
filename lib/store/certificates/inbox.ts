/**
 * What Pix's pages bring to the wallet: merged at once, or put into the inbox while it is locked. Who
 * puts it in needs no key; who has the key takes it out.
 */
import { INBOX_BOUNDS, KEPT_BOUNDS, type Held } from '../../domain/arrivals.ts';
import { factsOf, type Certificate, type KeptFile } from '../../domain/certificate/certificate.ts';
import { NO_FACTS } from '../../domain/certificate/facts.ts';
import { withFile, withTold } from '../../domain/certificate/merge/merge.ts';
import type { RenewalYears } from '../../domain/certificate/renewal.ts';
import { setRight } from '../../domain/noted-time.ts';
import { arrivalsIn, arrivalsWaiting, type Admit } from '../arrivals.ts';
import type { Change } from '../change.ts';
import { INBOX_KEY } from '../keys.ts';
import { inboxItemSchema, inboxRecord, type InboxItem } from '../schema/wallet/inbox.ts';
import { changeWallet } from './wallet.ts';

/** What became of what came: how many records of the wallet were unreadable, what was not taken. */
export interface Received {
  unreadable: number;
  held: Held | null;
  /** Of whom that is; null: nobody in particular. */
  heldOf: string | null;
}

export async function receive(
  item: InboxItem,
  change: Change,
  years: RenewalYears,
): Promise<Received> {
  await change.load([INBOX_KEY]);
  if (!change.codec.locked) {
    const admit = await arrivalsIn(change);
    return takeIn([item], change, years, () => admit);
  }
  const reason = await putInto(change, item);
  const subject = item.kind === 'file' ? 'certificate-file' : 'certificates';
  const held: Held | null = reason && { subject, reason, count: 1 };
  return { unreadable: 0, held, heldOf: held && item.account };
}

/** Why nothing more can wait while the wallet is locked; null where something can, or it is not. */
export async function refusalOfInbox(change: Change, more = 0): Promise<'inbox-full' | null> {
  await change.load([INBOX_KEY]);
  if (!change.codec.locked) return null;
  const waiting = change.read(inboxRecord, INBOX_KEY) ?? [];
  const characters = waiting.reduce((sum, { length }) => sum + length, more);
  const { items, characters: most } = INBOX_BOUNDS;
  return waiting.length >= items || characters > most ? 'inbox-full' : null;
}

/** @returns why it was not put in; null where it was */
async function putInto(change: Change, item: InboxItem): Promise<Held['reason'] | null> {
  const sealed = await change.codec.encodeForInbox(item);
  const reason = await refusalOfInbox(change, sealed.length);
  if (reason !== null) return reason;
  if (!(await arrivalsIn(change))('bytes', sealed.length)) return 'over-bound';
  const before = change.read(inboxRecord, INBOX_KEY) ?? [];
  change.write(inboxRecord, INBOX_KEY, [...before, sealed]);
  return null;
}

/**
 * Takes what waited into the wallet, within the bounds of the days on which it came. `work` does the
 * rest of the change.
 */
export async function receiveAll(
  items: readonly InboxItem[],
  change: Change,
  years: RenewalYears,
  work: (wallet: Certificate[]) => Certificate[],
): Promise<Received> {
  const admitOn = await arrivalsWaiting(change);
  return takeIn(items, change, years, (item) => admitOn(cameAt(item)), work);
}

const cameAt = (item: InboxItem) => (item.kind === 'told' ? item.seenAt : item.file.keptAt);

async function takeIn(
  items: readonly InboxItem[],
  change: Change,
  years: RenewalYears,
  admitFor: (item: InboxItem) => Admit,
  work: (wallet: Certificate[]) => Certificate[] = (wallet) => wallet,
): Promise<Received> {
  let held: Held | null = null;
  let heldOf: string | null = null;
  const hold = (one: Held, account: string | null) => {
    const before = held?.subject === one.subject && heldOf === account ? held.count : 0;
    held = { ...one, count: one.count + before };
    heldOf = account;
  };
  const inTime = (item: InboxItem): InboxItem =>
    item.kind === 'told'
      ? inTimeOf(item, change)
      : { ...item, told: (item.told ?? []).map((one) => inTimeOf(one, change)) };
  const { unreadable } = await changeWallet(change, years, (wallet) =>
    work(items.reduce((all, one) => withItem(all, inTime(one), admitFor(one), hold), wallet)),
  );
  return { unreadable, held, heldOf };
}

function inTimeOf<T extends { seenAt: number }>(one: T, { right }: Change): T {
  return { ...one, seenAt: setRight(one.seenAt, right) };
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

function withItem(
  wallet: Certificate[],
  item: InboxItem,
  admit: Admit,
  hold: (held: Held, account: string | null) => void,
): Certificate[] {
  const holdOf = (held: Held) => hold(held, item.account);
  return item.kind === 'told'
    ? withAllTold(wallet, item, admit, holdOf)
    : withDownload(wallet, item, admit, holdOf);
}

function withAllTold(
  wallet: readonly Certificate[],
  { source, seenAt, account, certificates }: Extract<InboxItem, { kind: 'told' }>,
  admit: Admit,
  hold: (held: Held) => void,
): Certificate[] {
  return certificates.reduce<Certificate[]>(
    (all, facts) => {
      const after = withTold(all, { source, facts, seenAt, account }, crypto.randomUUID()).wallet;
      if (after.length <= all.length) return after;
      const reason = refusalOfOneMore(all, admit);
      if (reason === null) return after;
      hold({ subject: 'certificates', reason, count: 1 });
      return all;
    },
    [...wallet],
  );
}

/** Why one more certificate is not taken; null where it is. Marks of deleted ones take no place. */
function refusalOfOneMore(wallet: readonly Certificate[], admit: Admit): Held['reason'] | null {
  const kept = wallet.filter(({ deletedAt }) => deletedAt === null).length;
  if (kept >= KEPT_BOUNDS.certificates) return 'at-bound';
  return admit('certificates') ? null : 'over-bound';
}

function withDownload(
  wallet: Certificate[],
  { pixId, account, file, told = [] }: Extract<InboxItem, { kind: 'file' }>,
  admit: Admit,
  hold: (held: Held) => void,
): Certificate[] {
  const known = wallet.find((one) => factsOf(one).facts.pixId === pixId);
  if (known?.file && known.deletedAt === null) {
    // What is kept is never replaced unseen: to replace it, the person drops the other one.
    if (known.file.size !== file.size) {
      hold({ subject: 'certificate-file', reason: 'kept-as-it-is', count: 1 });
    }
    return wallet;
  }
  const reason = known ? null : refusalOfOneMore(wallet, admit);
  if (reason !== null) {
    hold({ subject: 'certificate-file', reason, count: 1 });
    return wallet;
  }
  const after = known
    ? wallet.map((one) => (one.id === known.id ? withFile(one, file) : one))
    : withNewFile(wallet, pixId, account, file);
  // What was told before a deleted one was wanted again had been let go.
  return told
    .filter(({ facts }) => facts.pixId === pixId)
    .reduce((all, one) => withTold(all, { ...one, account }, crypto.randomUUID()).wallet, after);
}

function withNewFile(
  wallet: readonly Certificate[],
  pixId: string,
  account: string | null,
  file: KeptFile,
): Certificate[] {
  // Only a certificate that was obtained has a PDF. Whatever Pix's pages tell later says more.
  const facts = { ...NO_FACTS, pixId, status: 'validated' as const };
  const telling = { source: 'pix-list' as const, facts, seenAt: 0, account };
  const kept = withTold(wallet, telling, crypto.randomUUID());
  return kept.wallet.map((one) => (one.id === kept.id ? withFile(one, file) : one));
}
