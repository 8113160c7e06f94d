import type { PlainDate } from '../domain/plain-date.ts';
import { english, french } from './format/formats.ts';
import { inEnglish, inFrench } from './format/unbroken.ts';

/** Notifications. */
const FRENCH = {
  renewalTitle: (renewBy: PlainDate) =>
    `Certificat Pix : à renouveler avant le ${french.longDate(renewBy)}`,
  daysLeft: (days: number) =>
    french.plural(days, { one: 'Il reste 1 jour.', other: `Il reste ${days} jours.` }),
  lastDay: 'C’est aujourd’hui.',
  passed: 'La date est passée.',
  openWallet: 'Clique pour ouvrir ton portefeuille.',
  resultTitle: 'Ton résultat Pix est arrivé',
  openResult: 'Certification obtenue. Clique pour ouvrir ton portefeuille.',
};

const ENGLISH: typeof FRENCH = {
  renewalTitle: (renewBy) => `Pix certificate: renew by ${english.longDate(renewBy)}`,
  daysLeft: (days) => english.plural(days, { one: '1 day left.', other: `${days} days left.` }),
  lastDay: 'That is today.',
  passed: 'That day has passed.',
  openWallet: 'Click to open your wallet.',
  resultTitle: 'Your Pix result is here',
  openResult: 'Certification obtained. Click to open your wallet.',
};

export const ALERT_MESSAGES = { fr: inFrench(FRENCH), en: inEnglish(ENGLISH) };
