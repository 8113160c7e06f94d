/**
 * The moment at which a pupil is, from the first training to a certificate that is to be renewed: what
 * the head of the popup says follows from it (product.md 4, Popup).
 */
import { cardStatus } from './certificate/renewal.ts';
import { hasNewResult, needsAttention } from './certificate/alerts.ts';
import type { CertificateWatch } from './certificate/watch.ts';
import { examAhead, SHOWN_AFTER_DAYS } from './exam-day/exam-day.ts';
import { daysBetween, type PlainDate } from './plain-date.ts';
import { isCertifiable } from './training/certifiable.ts';

export const MOMENTS = [
  'training',
  'reached',
  'confirmed',
  'waiting',
  'obtained',
  'certified',
  'to-renew',
] as const;

export type Moment = (typeof MOMENTS)[number];

/** What the moment is worked out from, all of it of one pupil. */
export interface Standing {
  /** Competences at level 1 or more. */
  count: number;
  /** Pix's own answer; null while it was not asked, or once it stands no more. */
  certifiable: boolean | null;
  /** What was said of the day of the exam. */
  examDay: { day: PlainDate | null } | null;
  /** Their certificates that are there, in any order. */
  certificates: readonly CertificateWatch[];
  /** Days before the renewal day on which to ask. */
  alertDays: readonly number[];
}

/** The days by which it is decided: where certificates count, and where the pupil is. */
interface Days {
  paris: PlainDate;
  here: PlainDate;
}

export interface Situation {
  moment: Moment;
  /** The certificate that the moment is about; null where it is about none. */
  about: CertificateWatch | null;
}

/** Total: every standing has exactly one moment. */
export function momentOf(standing: Standing, { paris, here }: Days): Situation {
  const { certificates, alertDays } = standing;
  const live = certificates.filter(({ isDeleted }) => !isDeleted);
  const held = heldOf(live);
  if (held && hasNewResult(held)) return { moment: 'obtained', about: held };
  const waiting = newest(live.filter((one) => one.standing === 'pending'));
  if (waiting && !isOlder(waiting, held)) return { moment: 'waiting', about: waiting };
  const ahead = examAhead(standing.examDay, here);
  if (ahead && ahead.left < 0) return { moment: 'waiting', about: null };

  if (held && needsAttention(held, paris, alertDays)) return { moment: 'to-renew', about: held };
  const isOver = cardStatus({ status: 'validated' }, held?.renewBy ?? null, paris) === 'overdue';
  if (held && !isOver) return { moment: 'certified', about: held };
  return { moment: trainingMoment(standing), about: null };
}

/** The certificate that counts: one whose result just came, else the newest that was obtained. */
export function heldOf(certificates: readonly CertificateWatch[]): CertificateWatch | null {
  const obtained = certificates.filter(
    (one) => one.standing === 'validated' && !one.isReplaced && !one.isDeleted,
  );
  return obtained.find(hasNewResult) ?? newest(obtained);
}

/**
 * Whether the pupil may be asked for the day of an exam: not while one is waited for, not while a
 * certificate holds, and not soon after a result.
 */
export function asksForExamDay(standing: Standing, { paris, here }: Days): boolean {
  const { moment } = momentOf(standing, { paris, here });
  const isInTraining = moment === 'training' || moment === 'reached' || moment === 'confirmed';
  const isAfterResult = standing.certificates.some(
    ({ examDate, isDeleted }) =>
      !isDeleted && examDate !== null && daysBetween(examDate, here) <= SHOWN_AFTER_DAYS,
  );
  return isInTraining && !isAfterResult;
}

/** What Pix answered stands; where it refused, nothing is left but to train. */
function trainingMoment({ count, certifiable }: Standing): Moment {
  if (certifiable === true) return 'confirmed';
  return isCertifiable(count) && certifiable === null ? 'reached' : 'training';
}

/** By when it was sat; what does not say when is the oldest. */
function newest(certificates: readonly CertificateWatch[]): CertificateWatch | null {
  return (
    certificates.toSorted((one, other) =>
      (one.examDate ?? '') < (other.examDate ?? '') ? 1 : -1,
    )[0] ?? null
  );
}

/** A result that is waited for, of an exam from before the certificate: nothing is waited for any more. */
function isOlder(waiting: CertificateWatch, held: CertificateWatch | null): boolean {
  const [sat, since] = [waiting.examDate, held?.examDate ?? null];
  return sat !== null && since !== null && sat < since;
}
