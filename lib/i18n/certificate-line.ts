import type { PlainDate } from '../domain/plain-date.ts';
import { english, french } from './formats.ts';

/** What there is to say of a certificate, in a title and a line: in the popup, in the icon's title. */
const FRENCH = {
  certificate: 'Certificat',
  renewBy: (day: PlainDate) => `à renouveler avant le ${french.longDate(day)}`,
  obtained: 'obtenu, sans date de renouvellement',
  toRenew: 'Certificat à renouveler',
  by: (day: PlainDate) => `avant le ${french.longDate(day)}`,
  passed: (day: PlainDate) => `date passée : ${french.longDate(day)}`,
  result: 'Certification obtenue',
  resultCame: 'le résultat est arrivé',
  pending: 'résultat en attente sur Pix',
  rejected: 'certification non obtenue',
  cancelled: 'certification annulée',
  ofOther: 'Certificat d’un autre compte',
};

const ENGLISH: typeof FRENCH = {
  certificate: 'Certificate',
  renewBy: (day) => `renew by ${english.longDate(day)}`,
  obtained: 'obtained, with no renewal date',
  toRenew: 'Certificate to renew',
  by: (day) => `by ${english.longDate(day)}`,
  passed: (day) => `date passed: ${english.longDate(day)}`,
  result: 'Certification obtained',
  resultCame: 'the result is here',
  pending: 'waiting for the result on Pix',
  rejected: 'certification not obtained',
  cancelled: 'certification cancelled',
  ofOther: 'Certificate of another account',
};

export const CERTIFICATE_LINE_MESSAGES = { fr: FRENCH, en: ENGLISH };
