import type { PlainDate } from '../domain/plain-date.ts';
import { english, french } from './formats.ts';

/** The certificate in a title and a line: the foot of the popup, the title of the icon. */
const FRENCH = {
  certificate: 'Certificat',
  none: 'Après l’examen : Pix, « Mes certifications »',
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
  seen: 'Vu',
  seenWhat: 'Vu : plus d’alerte avant la prochaine date',
  sentence: (title: string, line: string) => `${title} : ${line}`,
};

const ENGLISH: typeof FRENCH = {
  certificate: 'Certificate',
  none: 'After the exam: Pix, “My certifications”',
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
  seen: 'Seen',
  seenWhat: 'Seen: no more alert before the next date',
  sentence: (title, line) => `${title}: ${line}`,
};

export const CERTIFICATE_LINE_MESSAGES = { fr: FRENCH, en: ENGLISH };
