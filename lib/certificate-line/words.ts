/** The certificate to speak of, in words: at the foot of the popup and in the toolbar. */
import { needsAttention } from '../domain/certificate/alerts.ts';
import { cardStatus, type CardStatus } from '../domain/certificate/renewal.ts';
import { daysBetween, type PlainDate } from '../domain/plain-date.ts';
import { CERTIFICATE_LINE_MESSAGES } from '../i18n/certificate-line.ts';
import type { Language } from '../i18n/index.ts';
import type { CertificateLine } from '../storage/shapes.ts';

export interface CertificateWords {
  status: CardStatus | 'none';
  title: string;
  line: string;
  /** The person has not said « seen » since something came. */
  needsAttention: boolean;
}

export function certificateWords(
  certificate: CertificateLine | null,
  today: PlainDate,
  language: Language,
): CertificateWords {
  const t = CERTIFICATE_LINE_MESSAGES[language];
  if (!certificate) {
    return { status: 'none', title: t.certificate, line: t.none, needsAttention: false };
  }
  const { watch, alertDays, isOther } = certificate;
  const status = cardStatus({ status: watch.standing }, watch.renewBy, today);
  const [title, line] = titleAndLine(certificate, status, today, t);
  return {
    status,
    title,
    line: isOther ? t.ofOther(line) : line,
    needsAttention: needsAttention(watch, today, alertDays),
  };
}

function titleAndLine(
  { watch: { renewBy, result, standing, isStopped } }: CertificateLine,
  status: CardStatus,
  today: PlainDate,
  t: (typeof CERTIFICATE_LINE_MESSAGES)[Language],
): [title: string, line: string] {
  if (status === 'pending') return [t.certificate, t.pending];
  if (status === 'rejected') {
    return [t.certificate, standing === 'cancelled' ? t.cancelled : t.rejected];
  }
  if (result !== 'none' && !isStopped)
    return [t.result, renewBy ? t.renewBy(renewBy) : t.resultCame];
  if (renewBy === null) return [t.certificate, t.obtained];
  if (status === 'overdue') return [t.overdue, t.passed(renewBy)];
  if (status === 'valid') return [t.certificate, t.renewBy(renewBy)];
  return [t.dueSoon, t.daysLeft(renewBy, daysBetween(today, renewBy))];
}
