/** The certificate to speak of, in words, as the foot of the popup has it. */
import { needsAttention } from '../domain/certificate/alerts.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { CERTIFICATE_FOOT_MESSAGES } from '../i18n/certificate-foot.ts';
import { CERTIFICATE_STANDING_MESSAGES } from '../i18n/certificate-standing.ts';
import type { Language } from '../i18n/index.ts';
import type { CertificateLine } from '../storage/shapes.ts';
import { sayingOf, type Saying } from './saying.ts';

export interface CertificateWords extends Omit<Saying, 'status'> {
  status: Saying['status'] | 'none';
  /** The person has not said « seen » since something came. */
  needsAttention: boolean;
}

export function certificateWords(
  certificate: CertificateLine | null,
  today: PlainDate,
  language: Language,
): CertificateWords {
  if (!certificate) {
    const { none: line } = CERTIFICATE_FOOT_MESSAGES[language];
    const { certificate: title } = CERTIFICATE_STANDING_MESSAGES[language];
    return { status: 'none', title, line, needsAttention: false };
  }
  return {
    ...sayingOf(
      certificate,
      today,
      language,
      (key) => CERTIFICATE_STANDING_MESSAGES[language][key],
    ),
    needsAttention: needsAttention(certificate.watch, today, certificate.alertDays),
  };
}
