/** The certificate to speak of, in words, as the foot of the popup has it. */
import { needsAttention } from '../../domain/certificate/alerts.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { CERTIFICATE_FOOT_MESSAGES } from '../../i18n/certificate-foot.ts';
import { CERTIFICATE_LINE_MESSAGES } from '../../i18n/certificate-line.ts';
import type { Language } from '../../i18n/index.ts';
import type { CertificateLine } from '../../store/schema/glance.ts';
import { sayingOf, type Saying } from './saying.ts';

export interface CertificateWords extends Omit<Saying, 'status'> {
  status: Saying['status'] | 'none' | 'unknown';
  /** The person has not said « seen » since something came. */
  needsAttention: boolean;
}

/** @param certificate null: the wallet is empty; undefined: what it holds could not be read */
export function certificateWords(
  certificate: CertificateLine | null | undefined,
  today: PlainDate,
  language: Language,
): CertificateWords {
  if (!certificate) {
    const t = CERTIFICATE_FOOT_MESSAGES[language];
    const { certificate: title } = CERTIFICATE_LINE_MESSAGES[language];
    const known = { title, needsAttention: false };
    return certificate === null
      ? { ...known, status: 'none', line: t.none }
      : { ...known, status: 'unknown', line: t.unknown };
  }
  return {
    ...sayingOf(certificate, today, language),
    needsAttention: needsAttention(certificate.watch, today, certificate.alertDays),
  };
}
