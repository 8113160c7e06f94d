import type { PlainDate } from '../domain/plain-date.ts';
import { english, french } from './format/formats.ts';
import { catalogue } from './catalogue.ts';

/** How a certificate stands, at the foot of the popup and in the icon's title. */
const FRENCH = {
  certificate: 'Certificat',
  obtained: 'obtenu, sans date de renouvellement',
  toRenew: 'Certificat à renouveler',
  result: 'Certification obtenue',
  resultCame: 'le résultat est arrivé',
  pending: 'résultat en attente sur Pix',
  rejected: 'certification non obtenue',
  cancelled: 'certification annulée',
  ofOther: (name: string | null) =>
    name === null ? 'Certificat d’un autre compte' : `Certificat ${french.ofName(name)}`,
  renewBy: (day: PlainDate) => `à renouveler au plus tard le ${french.longDate(day)}`,
  by: (day: PlainDate) => `au plus tard le ${french.longDate(day)}`,
  passed: (day: PlainDate) => `depuis le ${french.longDate(day)}`,
};

const ENGLISH: typeof FRENCH = {
  certificate: 'Certificate',
  obtained: 'obtained, with no renewal date',
  toRenew: 'Certificate to renew',
  result: 'Certification obtained',
  resultCame: 'the result is here',
  pending: 'waiting for the result on Pix',
  rejected: 'certification not obtained',
  cancelled: 'certification cancelled',
  ofOther: (name) => (name === null ? 'Certificate of another account' : `Certificate of ${name}`),
  renewBy: (day) => `renew by ${english.longDate(day)}`,
  by: (day) => `by ${english.longDate(day)}`,
  passed: (day) => `since ${english.longDate(day)}`,
};

export const CERTIFICATE_LINE_MESSAGES = catalogue('certificate-line', FRENCH, ENGLISH);
