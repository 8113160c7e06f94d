/** What is due of a certificate, and how to be left in peace. */
import type { Span } from '../../../domain/certificate/span.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { english, french } from '../../format/formats.ts';
import { englishSpans, frenchSpans } from '../spans.ts';

const { span } = frenchSpans;

const FRENCH = {
  left: (left: Span) => `Il reste ${span(left)} avant la date de renouvellement.`,
  lastDay: 'C’est le dernier jour avant la date de renouvellement.',
  passed: 'La date de renouvellement est passée.',
  how: 'Renouveler, c’est repasser la certification : ton établissement connaît les dates.',
  result: 'Ton résultat est arrivé : certification obtenue !',
  seen: 'Vu',
  later: 'Me le rappeler plus tard',
  stop: 'Ne plus alerter pour ce certificat',
  resume: 'Alerter de nouveau',
  next: (day: PlainDate) => `Prochaine alerte : le ${french.longDate(day)}.`,
  snoozed: (day: PlainDate) => `Rappel prévu le ${french.longDate(day)}.`,
  stopped: 'Plus d’alerte pour ce certificat.',
  replaced: 'Un certificat plus récent a pris le relais : plus d’alerte pour celui-ci.',
};

const { span: englishSpan } = englishSpans;

const ENGLISH: typeof FRENCH = {
  left: (left) => `${englishSpan(left)} left before the renewal date.`,
  lastDay: 'This is the last day before the renewal date.',
  passed: 'The renewal date has gone by.',
  how: 'Renewing means taking the certification again: your school knows the dates.',
  result: 'Your result has come: certification obtained!',
  seen: 'Seen',
  later: 'Remind me later',
  stop: 'No more alerts for this certificate',
  resume: 'Alert me again',
  next: (day) => `Next alert: ${english.longDate(day)}.`,
  snoozed: (day) => `Reminder planned on ${english.longDate(day)}.`,
  stopped: 'No more alerts for this certificate.',
  replaced: 'A newer certificate has taken over: no more alerts for this one.',
};

export const CERTIFICATE_ALERT_MESSAGES = { fr: FRENCH, en: ENGLISH };
