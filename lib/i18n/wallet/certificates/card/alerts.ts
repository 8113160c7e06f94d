/** What is due of a certificate: whose, when, what to do; and how to be left in peace. */
import type { Span } from '../../../../domain/certificate/span.ts';
import type { PlainDate } from '../../../../domain/plain-date.ts';
import { english, french } from '../../../format/formats.ts';
import { englishSpans, frenchSpans } from '../../../format/spans.ts';
import { catalogue } from '../../../catalogue.ts';

const { span } = frenchSpans;

const FRENCH = {
  whose: (name: string) => `Certificat ${french.ofName(name)}`,
  whoseUnknown: 'Certificat Pix',
  left: (renewBy: PlainDate, left: Span) =>
    `À renouveler au plus tard le ${french.longDate(renewBy)} : il reste ${span(left)}.`,
  lastDay: 'À renouveler aujourd’hui au plus tard.',
  passed: (renewBy: PlainDate) => `À renouveler depuis le ${french.longDate(renewBy)}.`,
  how: 'Renouveler, c’est repasser la certification : ton établissement connaît les dates.',
  calendar: 'Mettre dans l’agenda',
  calendarShort: 'Agenda',
  calendarFailed:
    'Le fichier n’a pas pu être fait. Recharge la page et réessaie : rien n’est perdu.',
  message: 'Copier un message pour l’établissement',
  messageCopied: 'Message copié. Colle-le dans un e-mail ou dans ta messagerie scolaire.',
  messageNotCopied: 'Le navigateur a refusé : sélectionne le message et copie-le.',
  messageLabel: 'Message pour l’établissement',
  letter: (name: string | null, renewBy: PlainDate, isPast: boolean) =>
    `Bonjour, le certificat Pix${name === null ? '' : ` ${french.ofName(name)}`} ${isPast ? 'était' : 'est'} à renouveler au plus tard le ${french.longDate(renewBy)}. Pouvez-vous nous dire quand la certification pourra être repassée ? Merci.`,
  result: 'Bravo, certification obtenue !',
  seen: 'J’ai vu',
  later: 'Me le rappeler dans 14 jours',
  stop: 'Ne plus alerter pour ce certificat',
  resume: 'Réactiver les alertes',
  undo: 'Annuler',
  noted: 'C’est noté.',
  next: (day: PlainDate) => `Prochain rappel : ${french.longDate(day)}.`,
  snoozed: (day: PlainDate) => `Rappel prévu le ${french.longDate(day)}.`,
  stopped: 'Les alertes de ce certificat sont désactivées.',
  replaced: 'Un certificat plus récent a pris le relais : il n’y a pas d’alerte pour celui-ci.',
};

const { span: englishSpan } = englishSpans;

const ENGLISH: typeof FRENCH = {
  whose: (name) => `Certificate of ${name}`,
  whoseUnknown: 'Pix certificate',
  left: (renewBy, left) => `Renew by ${english.longDate(renewBy)}: ${englishSpan(left)} left.`,
  lastDay: 'Renew today at the latest.',
  passed: (renewBy) => `Renewal due since ${english.longDate(renewBy)}.`,
  how: 'Renewing means taking the certification again: your school knows the dates.',
  calendar: 'Put it into the calendar',
  calendarShort: 'Calendar',
  calendarFailed: 'The file could not be made. Load the page again and retry: nothing is lost.',
  message: 'Copy a message for the school',
  messageCopied: 'Message copied. Paste it into an e-mail or your school’s messages.',
  messageNotCopied: 'The browser refused: select the message and copy it.',
  messageLabel: 'Message for the school',
  letter: (name, renewBy, isPast) =>
    `Hello, the Pix certificate${name === null ? '' : ` of ${name}`} ${isPast ? 'was' : 'is'} to be renewed by ${english.longDate(renewBy)}. Could you tell us when the certification can be taken again? Thank you.`,
  result: 'Well done, certification obtained!',
  seen: 'Got it',
  later: 'Remind me in 14 days',
  stop: 'No alerts for this certificate',
  resume: 'Turn the alerts on again',
  undo: 'Undo',
  noted: 'Noted.',
  next: (day) => `Next reminder: ${english.longDate(day)}.`,
  snoozed: (day) => `Reminder planned on ${english.longDate(day)}.`,
  stopped: 'The alerts of this certificate are off.',
  replaced: 'A newer certificate has taken over: there are no alerts for this one.',
};

export const CERTIFICATE_ALERT_MESSAGES = catalogue(
  'wallet/certificates/card/alerts',
  FRENCH,
  ENGLISH,
);
