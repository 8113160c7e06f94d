/**
 * When things were noted, of several computers whose clocks may be wrong. What another one dates in the
 * future is believed by nobody: it outranks nothing, and is taken where nothing else is known.
 */
import { accountSetRight } from '../domain/account/set-right.ts';
import { SOURCES } from '../domain/certificate/certificate.ts';
import { certificateSetRight } from '../domain/certificate/merge/merge.ts';
import { CLOCKS_DIFFER_MS, type RightTime } from '../domain/noted-time.ts';
import { addDays, utcDay } from '../domain/plain-date.ts';
import type { PixAccount } from '../domain/account/account.ts';
import type { Certificate } from '../domain/certificate/certificate.ts';
import type { SyncData } from './sync-data.ts';

/** Of this computer. */
export function setRightIn(data: SyncData, right: RightTime): SyncData {
  return {
    ...data,
    accounts: eachAccount(data, (account) => accountSetRight(account, right)),
    certificates: data.certificates.map((one) => certificateSetRight(one, right)),
  };
}

/** Moments before this are of nothing that was ever noted: they only keep an order. */
const UNDATED = 1_000_000;

/** Of another computer: in their order, before all that is dated. */
export function believedOf(data: SyncData, now: number): SyncData {
  const ahead = new Set<number>();
  withMoments(data, (at) => {
    if (at > now + CLOCKS_DIFFER_MS) ahead.add(at);
    return at;
  });
  if (ahead.size === 0) return data;
  const inOrder = [...ahead].sort((one, other) => one - other);
  const places = new Map(inOrder.map((at, index) => [at, index + 1]));
  const tomorrow = addDays(utcDay(now), 1);
  const undated = withMoments(data, (at) => places.get(at) ?? at);
  return {
    ...undated,
    accounts: eachAccount(undated, (account) => {
      const { visit } = account;
      return visit && visit.last > tomorrow ? { ...account, visit: null } : account;
    }),
  };
}

/** What was taken without a date is known here since now. */
export function datedAt(now: number, data: SyncData): SyncData {
  return withMoments(data, (at) => (at > 0 && at < UNDATED ? now - UNDATED + at : at));
}

function withMoments(data: SyncData, moment: (at: number) => number): SyncData {
  return {
    ...data,
    accounts: eachAccount(data, (account) => accountWith(account, moment)),
    certificates: data.certificates.map((one) => certificateWith(one, moment)),
  };
}

function eachAccount(
  { accounts }: SyncData,
  work: (account: PixAccount) => PixAccount,
): SyncData['accounts'] {
  return Object.fromEntries(Object.entries(accounts).map(([key, one]) => [key, work(one)]));
}

function accountWith(account: PixAccount, moment: (at: number) => number): PixAccount {
  const { readAt, certifiable } = account;
  const cards = Object.entries(account.scorecards).map(([code, card]) => {
    const seenAt = moment(card.seenAt);
    // How long Pix makes wait was counted from a day that nobody knows.
    const { retryOn } = card;
    const isKnown = seenAt === card.seenAt || retryOn === null;
    return [code, { ...card, seenAt, retryOn: isKnown ? retryOn : 'unknown' }] as const;
  });
  return {
    ...account,
    scorecards: Object.fromEntries(cards),
    readAt: readAt === null ? null : moment(readAt),
    certifiable: certifiable && { ...certifiable, seenAt: moment(certifiable.seenAt) },
  };
}

function certificateWith(one: Certificate, moment: (at: number) => number): Certificate {
  const told = { ...one.told };
  for (const source of SOURCES) {
    const own = told[source];
    if (own) told[source] = { ...own, seenAt: moment(own.seenAt) };
  }
  return { ...one, told };
}
