/**
 * What is watched of each certificate: dates and words said, nothing that names anybody. It is all
 * that alerts, badge and popup need, so they go on while the wallet itself is locked.
 */
import type { PlainDate } from '../plain-date.ts';
import { factsOf, type Certificate } from './certificate.ts';
import type { CertificateStatus } from './facts.ts';
import { byHolder, isReplaced } from './holders.ts';
import { renewalOf, type RenewalYears } from './renewal.ts';

export interface CertificateWatch {
  id: string;
  account: string | null;
  standing: CertificateStatus;
  renewBy: PlainDate | null;
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
}

export interface Raised {
  renewBy: PlainDate;
  /** Days before the renewal day that this alert stands for: 180, 90, 30, 7 or 0. */
  threshold: number;
  isAcknowledged: boolean;
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
  const kept = wallet.filter((certificate) => certificate.deletedAt === null);
  return byHolder(kept).flatMap((ofHolder) =>
    ofHolder.map((certificate) => {
      const { facts } = factsOf(certificate);
      const earlier = before.find((watch) => watch.id === certificate.id);
      const standing = facts.status ?? 'validated';
      return {
        id: certificate.id,
        account: certificate.account,
        standing,
        renewBy: renewalOf(facts, years)?.renewBy ?? null,
        isReplaced: isReplaced(certificate, ofHolder),
        result:
          earlier?.standing === 'pending' && standing === 'validated'
            ? 'to-announce'
            : (earlier?.result ?? 'none'),
        raised: earlier?.raised ?? null,
        snoozedUntil: earlier?.snoozedUntil ?? null,
        isStopped: earlier?.isStopped ?? false,
      };
    }),
  );
}
