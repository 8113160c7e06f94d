/** What the page shows of the certificates, worked out from what is kept. */
import {
  factsOf,
  type Certificate,
  type KnownFacts,
} from '../../../../lib/domain/certificate/certificate.ts';
import { doubtsOf, type Doubt } from '../../../../lib/domain/certificate/doubts.ts';
import { byHolder, holderName, isReplaced } from '../../../../lib/domain/certificate/holders.ts';
import {
  cardStatus,
  renewalOf,
  type CardStatus,
  type Renewal,
  type RenewalYears,
} from '../../../../lib/domain/certificate/renewal.ts';
import type { PlainDate } from '../../../../lib/domain/plain-date.ts';
import { PURGE_AFTER_MS } from '../../../../lib/domain/certificate/purge.ts';

export interface Card extends KnownFacts {
  certificate: Certificate;
  status: CardStatus;
  /** Nothing was obtained yet, or ever: no code, no PDF, no export. */
  isProof: boolean;
  renewal: Renewal | null;
  /** A newer one of the same holder took its place. */
  isReplaced: boolean;
  doubts: Doubt[];
}

/** The certificates of one person. */
export interface Holder {
  /** As a source writes it; null when none does. */
  name: string | null;
  /** Local keys of the Pix accounts they were seen on. */
  accounts: string[];
  cards: Card[];
}

/**
 * Holders and their cards: what holds, what is awaited, what was; then the newest first. Whoever is
 * shown comes before others. What was deleted stays in its place while it can be brought back.
 */
export function holdersOf(
  wallet: readonly Certificate[],
  { years, now, today, account }: Moment & { account: string | null },
): Holder[] {
  const shown = wallet.filter(
    ({ deletedAt }) => deletedAt === null || deletedAt > now - PURGE_AFTER_MS,
  );
  const known = new Map(shown.map((one) => [one.id, factsOf(one)]));
  const live = shown.filter(({ deletedAt }) => deletedAt === null);
  const card = (certificate: Certificate, ofHolder: readonly Certificate[]): Card => {
    const { facts, origins } = known.get(certificate.id) ?? factsOf(certificate);
    const others = live.filter(({ id }) => id !== certificate.id);
    const renewal = renewalOf(facts, years);
    return {
      certificate,
      facts,
      origins,
      renewal,
      status: cardStatus(facts, renewal?.renewBy ?? null, today),
      isReplaced: isReplaced(certificate, ofHolder),
      isProof: facts.status === null || facts.status === 'validated',
      doubts: doubtsOf(
        facts,
        others.flatMap(({ id }) => known.get(id)?.facts ?? []),
        today,
      ),
    };
  };
  return byHolder(shown)
    .map((certificates) => ({
      name: holderName(certificates),
      accounts: certificates.flatMap((one) => one.account ?? []),
      cards: certificates
        .map((certificate) => card(certificate, certificates))
        .toSorted((a, b) => rank(a) - rank(b) || newestFirst(a, b)),
    }))
    .toSorted((a, b) => Number(isOf(b, account)) - Number(isOf(a, account)));
}

/** Whether a card stands under « older and others »: replaced, not obtained, cancelled. */
export function isFolded({ certificate, isProof, isReplaced: isOlder, facts }: Card): boolean {
  if (certificate.deletedAt !== null) return false;
  return isProof ? isOlder : facts.status !== 'pending';
}

/**
 * The first cards of the page, by holder as before; of all holders, those that are not folded come
 * first.
 */
export function firstCards(holders: readonly Holder[], most: number): Holder[] {
  let room = most;
  const shown = new Set<Card>();
  for (const folded of [false, true]) {
    for (const card of holders.flatMap(({ cards }) => cards)) {
      if (isFolded(card) !== folded || room === 0) continue;
      shown.add(card);
      room -= 1;
    }
  }
  return holders.flatMap((holder) => {
    const cards = holder.cards.filter((card) => shown.has(card));
    return cards.length > 0 ? [{ ...holder, cards }] : [];
  });
}

export interface Moment {
  years: RenewalYears;
  /** Milliseconds since 1970. */
  now: number;
  today: PlainDate;
}

function isOf(holder: Holder, account: string | null): boolean {
  return account !== null && holder.accounts.includes(account);
}

function rank({ facts, isProof, isReplaced: isOlder }: Card): number {
  if (isProof) return isOlder ? 2 : 0;
  return facts.status === 'pending' ? 1 : 3;
}

/** What has no date at all comes last. */
function newestFirst(a: Card, b: Card): number {
  const date = ({ facts }: Card) => facts.examDate ?? facts.deliveryDate ?? '';
  return date(b) < date(a) ? -1 : Number(date(b) > date(a));
}
