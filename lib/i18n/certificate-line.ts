import type { PlainDate } from '../domain/plain-date.ts';
import { english, french } from './formats.ts';

/** The days of a certificate, at the foot of the popup and in the icon's title. */
const FRENCH = {
  renewBy: (day: PlainDate) => `à renouveler avant le ${french.longDate(day)}`,
  by: (day: PlainDate) => `avant le ${french.longDate(day)}`,
  passed: (day: PlainDate) => `date passée : ${french.longDate(day)}`,
};

const ENGLISH: typeof FRENCH = {
  renewBy: (day) => `renew by ${english.longDate(day)}`,
  by: (day) => `by ${english.longDate(day)}`,
  passed: (day) => `date passed: ${english.longDate(day)}`,
};

export const CERTIFICATE_LINE_MESSAGES = { fr: FRENCH, en: ENGLISH };
