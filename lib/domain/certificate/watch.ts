/**
 * What is watched of each certificate: dates and words said, nothing that names anybody. It is all
 * that alerts, badge and popup need, so they go on while the wallet itself is locked.
 */
import type { PlainDate } from '../plain-date.ts';
import { factsOf, isMark, type Certificate } from './certificate.ts';
import type { CertificateStatus } from './facts.ts';
import { byHolder, isReplaced } from './holders.ts';
import { renewalOf, type RenewalYears } from './renewal.ts';

export interface CertificateWatch {
  id: string;
  account: string | null;
  standing: CertificateStatus;
  renewBy: PlainDate | null;
  /** When it was sat; null = not known. */
  examDate: PlainDate | null;
  /** A newer one of the same holder ended the alerts of this one. */
  isReplaced: boolean;
  /** A waiting result became a certificate, and the person has not looked at it yet. */
  result: 'none' | 'to-announce' | 'announced';
  /** The last renewal alert raised, and for which date; a new date starts anew. */
  raised: Raised | null;
  /** The person asked for no alert before this day. */
  snoozedUntil: PlainDate | null;
  /** No alert for this certificate any more. */
  isStopped: boolean;
  /** It can still be brought back: silent, and what was chosen and said goes on afterwards. */
  isDeleted: boolean;
}

export interface Raised {
  renewBy: PlainDate;
  /** Days before the renewal day that this alert stands for: 180, 90, 30, 7 or 0. */
  threshold: number;
  isAcknowledged: boolean;
  /** The day on which it was said; absent from what was said before this was noted. */
  on?: PlainDate;
}

/**
 * The watches that follow from the wallet. What was said already stays said: a watch goes on from
 * the one before it.
 */
export function watchesOf(
  wallet: readonly Certificate[],
  before: readonly CertificateWatch[],
  years: RenewalYears,
): CertificateWatch[] {
  const next = (certificate: Certificate, ofHolder: readonly Certificate[]): CertificateWatch => {
    const { facts } = factsOf(certificate);
    const earlier = before.find((watch) => watch.id === certificate.id);
    const standing = facts.status ?? 'validated';
    return {
      id: certificate.id,
      account: certificate.account,
      standing,
      renewBy: renewalOf(facts, years)?.renewBy ?? null,
      examDate: facts.examDate,
      isReplaced: isReplaced(certificate, ofHolder),
      result:
        earlier?.standing === 'pending' && standing === 'validated'
          ? 'to-announce'
          : (earlier?.result ?? 'none'),
      raised: earlier?.raised ?? null,
      snoozedUntil: earlier?.snoozedUntil ?? null,
      isStopped: earlier?.isStopped ?? false,
      isDeleted: certificate.deletedAt !== null,
    };
  };
  const live = wallet.filter((certificate) => certificate.deletedAt === null);
  const deleted = wallet.filter((one) => one.deletedAt !== null && !isMark(one));
  return [
    ...byHolder(live).flatMap((ofHolder) => ofHolder.map((one) => next(one, ofHolder))),
    ...deleted.map((one) => next(one, [])),
  ];
}
