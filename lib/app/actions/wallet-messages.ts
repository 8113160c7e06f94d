/**
 * What the wallet page wishes of the wallet. It is no message to the worker, which is read anew at
 * every wake-up: the page does it itself, by lib/app/actions/page-wishes.ts.
 */
import { ALERT_DAYS } from '../../domain/certificate/alerts.ts';
import { COMPETENCE_CODES } from '../../domain/competence.ts';
import { byKind, flag, listOf, nullable, oneOf, type Checked } from '../../store/schema/checks.ts';
import { isAccountKey, isId, isLanguage, isRenewalYears } from '../../store/schema/part-checks.ts';
import { isFacts, isKeptFile, isSchoolClass } from '../../store/schema/certificate.ts';
import type { Refusal } from '../messages/refusal.ts';

const about = { id: isId };

export const isWalletMessage = byKind('type', {
  /**
   * Keep what a PDF or a person told. `id`: of this certificate; null: of whichever it turns out to
   * be, or a new one. `file`: bytes already put among the kept files by the page (lib/storage/files).
   */
  'keep-certificate': {
    id: nullable(isId),
    source: oneOf(['pdf', 'typed']),
    facts: isFacts,
    file: nullable(isKeptFile),
  },
  /** Can be undone until it is purged, a day later. */
  'delete-certificate': about,
  'restore-certificate': about,
  'set-school-class': { ...about, schoolClass: isSchoolClass },
  /** « Seen »: quiet until the next alert day. */
  acknowledge: about,
  snooze: about,
  'set-alerts-stopped': { ...about, isStopped: flag },
  'set-renewal-years': { years: isRenewalYears },
  'set-alert-days': { days: listOf(oneOf(ALERT_DAYS)) },
  'set-language': { language: isLanguage },
  /** A competence of an account is not to be suggested any more, or is again. */
  'set-ignored': { account: isAccountKey, code: oneOf(COMPETENCE_CODES), isIgnored: flag },
  /** The pupil looks at the progress of an account, today. */
  'visit-progress': { account: isAccountKey },
});

export type WalletMessage = Checked<typeof isWalletMessage>;

/** `id`: the certificate it was about, once kept. */
export type WalletReply = { ok: true; id: string | null } | { ok: false; reason: Refusal };
