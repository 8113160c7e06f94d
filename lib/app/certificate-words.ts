/** What there is to say of a certificate, at the foot of the popup and in the icon's title. */
import { nameOf } from '../domain/account/account.ts';
import { needsAttention } from '../domain/certificate/alerts.ts';
import { cardStatus, type CardStatus } from '../domain/certificate/renewal.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { CERTIFICATE_LINE_MESSAGES } from '../i18n/certificate-line.ts';
import type { Language } from '../i18n/index.ts';
import { CERTIFICATE_FOOT_MESSAGES } from '../i18n/popup/certificate-foot.ts';
import type { CertificateLine, Glance } from '../store/schema/glance.ts';

interface Words {
  title: string;
  line: string;
}

export interface Saying extends Words {
  status: CardStatus;
}

type Sentences = (typeof CERTIFICATE_LINE_MESSAGES)[Language];

/** @param nameOfOther whose it is, where that is not who is shown; null: no name is known */
export function sayingOf(
  certificate: CertificateLine,
  today: PlainDate,
  language: Language,
  nameOfOther: string | null = null,
): Saying {
  const t = CERTIFICATE_LINE_MESSAGES[language];
  const { watch, isOther } = certificate;
  const status = cardStatus({ status: watch.standing }, watch.renewBy, today);
  const own = ofOwn(certificate, status, t);
  const words = isOther
    ? { title: t.ofOther(nameOfOther), line: lineOfOther(own, watch.renewBy, t) }
    : own;
  return { status, ...words };
}

/** As short as it can be: in the popup each stands on one line. */
function ofOwn(
  { watch: { renewBy, result, standing, isStopped } }: CertificateLine,
  status: CardStatus,
  t: Sentences,
): Words {
  const title = t.certificate;
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

/** The name of the account that the certificate line's was seen on; null where none is known. */
export function nameOfHolder({ accounts, certificate }: Glance): string | null {
  const account = accounts?.find(({ key }) => key === certificate?.watch.account);
  return account ? nameOf(account) : null;
}

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
  nameOfOther: string | null = null,
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
    ...sayingOf(certificate, today, language, nameOfOther),
    needsAttention: needsAttention(certificate.watch, today, certificate.alertDays),
  };
}
