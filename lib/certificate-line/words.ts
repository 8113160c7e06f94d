/** The certificate to speak of, in words: at the foot of the popup and in the toolbar. */
import { needsAttention } from '../domain/certificate/alerts.ts';
import { cardStatus, type CardStatus } from '../domain/certificate/renewal.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { CERTIFICATE_LINE_MESSAGES } from '../i18n/certificate-line.ts';
import type { Language } from '../i18n/index.ts';
import type { CertificateLine } from '../storage/shapes.ts';

interface Words {
  title: string;
  line: string;
}

export interface CertificateWords extends Words {
  status: CardStatus | 'none';
  /** The person has not said « seen » since something came. */
  needsAttention: boolean;
}

type Sentences = (typeof CERTIFICATE_LINE_MESSAGES)[Language];

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
  const own = ofOwn(certificate, status, t);
  const words = isOther ? { title: t.ofOther, line: lineOfOther(own, watch.renewBy, t) } : own;
  return { status, ...words, needsAttention: needsAttention(watch, today, alertDays) };
}

/** As short as it can be: in the popup each stands on one line. */
function ofOwn(
  { watch: { renewBy, result, standing, isStopped } }: CertificateLine,
  status: CardStatus,
  t: Sentences,
): Words {
  const { certificate: title } = t;
  if (status === 'pending') return { title, line: t.pending };
  if (status === 'rejected') {
    return { title, line: standing === 'cancelled' ? t.cancelled : t.rejected };
  }
  if (result !== 'none' && !isStopped) {
    return { title: t.result, line: renewBy ? t.renewBy(renewBy) : t.resultCame };
  }
  if (renewBy === null) return { title, line: t.obtained };
  if (status === 'overdue') return { title: t.toRenew, line: t.passed(renewBy) };
  return status === 'valid'
    ? { title, line: t.renewBy(renewBy) }
    : { title: t.toRenew, line: t.by(renewBy) };
}

/** The title says whose it is: what it said of an own one comes into the line. */
function lineOfOther(own: Words, renewBy: PlainDate | null, t: Sentences): string {
  return own.title === t.toRenew && renewBy ? t.renewBy(renewBy) : own.line;
}
