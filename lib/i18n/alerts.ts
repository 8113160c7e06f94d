import type { PlainDate } from '../domain/plain-date.ts';
import { english, french } from './formats.ts';

/** Notifications. */
const FRENCH = {
  renewalTitle: (renewBy: PlainDate) =>
    `Certificat Pix : à renouveler avant le ${french.longDate(renewBy)}`,
  daysLeft: (days: number) =>
    french.plural(days, { one: 'Il reste 1 jour.', other: `Il reste ${days} jours.` }),
};

const ENGLISH: typeof FRENCH = {
  renewalTitle: (renewBy) => `Pix certificate: renew by ${english.longDate(renewBy)}`,
  daysLeft: (days) => english.plural(days, { one: '1 day left.', other: `${days} days left.` }),
};

export const ALERT_MESSAGES = { fr: FRENCH, en: ENGLISH };
