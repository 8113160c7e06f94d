import type { Span } from '../domain/certificate/span.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { english, french } from './format/formats.ts';
import { englishSpans, frenchSpans } from './format/spans.ts';
import { catalogue } from './catalogue.ts';

/** Notifications. */
const FRENCH = {
  /** No date: the system cuts a title, and would cut there. */
  renewalTitle: 'Certificat Pix à renouveler',
  renewal: (renewBy: PlainDate, left: Span) =>
    `Au plus tard le ${french.longDate(renewBy)} : il reste ${frenchSpans.span(left)}.`,
  renewalToday: 'Aujourd’hui au plus tard.',
  renewalPast: (renewBy: PlainDate) => `À renouveler depuis le ${french.longDate(renewBy)}.`,
  resultTitle: 'Ton résultat Pix est arrivé',
  openResult: 'Bravo, certification obtenue ! Clique pour la voir.',
};

const ENGLISH: typeof FRENCH = {
  renewalTitle: 'Pix certificate to renew',
  renewal: (renewBy, left) =>
    `Renew by ${english.longDate(renewBy)}: ${englishSpans.span(left)} left.`,
  renewalToday: 'Renew today at the latest.',
  renewalPast: (renewBy) => `Renewal due since ${english.longDate(renewBy)}.`,
  resultTitle: 'Your Pix result is here',
  openResult: 'Well done, certification obtained! Click to see it.',
};

export const ALERT_MESSAGES = catalogue('alerts', FRENCH, ENGLISH);
