import type { CertificateWatch, Raised } from '../../domain/certificate/watch.ts';
import { fields, flag, listOf, nullable, oneOf, wholeFrom } from './checks.ts';
import type { Shape } from './envelope.ts';
import { isAccountKey, isDay, isId, isStanding } from './part-checks.ts';

export const isWatch = fields<CertificateWatch>({
  id: isId,
  account: nullable(isAccountKey),
  standing: isStanding,
  renewBy: nullable(isDay),
  isReplaced: flag,
  result: oneOf(['none', 'to-announce', 'announced']),
  raised: nullable(
    fields<Raised>({ renewBy: isDay, threshold: wholeFrom(0), isAcknowledged: flag }),
  ),
  snoozedUntil: nullable(isDay),
  isStopped: flag,
  isDeleted: flag,
});

/** The watch's version 2: of a certificate that is there. */
export const withDeletion = (old: unknown) => ({ ...(old as object), isDeleted: false });

/** Dates and words said alone: readable also while the wallet is not. */
export const watchesShape: Shape<CertificateWatch[]> = {
  check: listOf(isWatch),
  migrations: [
    // Version 2 keeps those of deleted certificates; until then only live ones were watched.
    (old) => (old as unknown[]).map(withDeletion),
  ],
};
