/** What there is to say of a certificate, at the foot of the popup and in the icon's title. */
import { cardStatus, type CardStatus } from '../../domain/certificate/renewal.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { CERTIFICATE_LINE_MESSAGES } from '../../i18n/certificate-line.ts';
import type { StandingKey } from '../../i18n/certificate-standing.ts';
import type { Language } from '../../i18n/index.ts';
import type { CertificateLine } from '../../store/schema/glance.ts';

interface Words {
  title: string;
  line: string;
}

export interface Saying extends Words {
  status: CardStatus;
}

type Say = (key: StandingKey) => string;

type Sentences = (typeof CERTIFICATE_LINE_MESSAGES)[Language];

/** @param say in that language: the worker has it from the browser, the popup from the catalogue */
export function sayingOf(
  certificate: CertificateLine,
  today: PlainDate,
  language: Language,
  say: Say,
): Saying {
  const t = CERTIFICATE_LINE_MESSAGES[language];
  const { watch, isOther } = certificate;
  const status = cardStatus({ status: watch.standing }, watch.renewBy, today);
  const own = ofOwn(certificate, status, t, say);
  const words = isOther
    ? { title: say('ofOther'), line: lineOfOther(own, watch.renewBy, t, say) }
    : own;
  return { status, ...words };
}

/** As short as it can be: in the popup each stands on one line. */
function ofOwn(
  { watch: { renewBy, result, standing, isStopped } }: CertificateLine,
  status: CardStatus,
  t: Sentences,
  say: Say,
): Words {
  const title = say('certificate');
  if (status === 'pending') return { title, line: say('pending') };
  if (status === 'rejected') {
    return { title, line: standing === 'cancelled' ? say('cancelled') : say('rejected') };
  }
  if (result !== 'none' && !isStopped) {
    return { title: say('result'), line: renewBy ? t.renewBy(renewBy) : say('resultCame') };
  }
  if (renewBy === null) return { title, line: say('obtained') };
  if (status === 'overdue') return { title: say('toRenew'), line: t.passed(renewBy) };
  return status === 'valid'
    ? { title, line: t.renewBy(renewBy) }
    : { title: say('toRenew'), line: t.by(renewBy) };
}

/** The title says whose it is: what it said of an own one comes into the line. */
function lineOfOther(own: Words, renewBy: PlainDate | null, t: Sentences, say: Say): string {
  return own.title === say('toRenew') && renewBy ? t.renewBy(renewBy) : own.line;
}
