import type { PlainDate } from '../../domain/plain-date.ts';
import { english, french } from '../format/formats.ts';
import { catalogue } from '../catalogue.ts';

/** The certificate at the foot of the popup: beside what certificate-line.ts says of it. */
const FRENCH = {
  none: 'Après l’examen, ouvre « Mes certifications » sur Pix',
  unknown: 'Ouvrir le portefeuille',
  own: 'Mon certificat',
  ownPending: 'Ma certification',
  inWallet: 'dans le portefeuille',
  seen: 'J’ai vu',
  seenWhat: 'J’ai vu : ne plus m’alerter avant la prochaine date',
  noted: 'C’est noté.',
  next: (day: PlainDate) => `Prochain rappel : ${french.longDate(day)}.`,
  undo: 'Annuler',
  parents: 'Page à imprimer pour mes parents',
};

const ENGLISH: typeof FRENCH = {
  none: 'After the exam, open “My certifications” on Pix',
  unknown: 'Open the wallet',
  own: 'My certificate',
  ownPending: 'My certification',
  inWallet: 'in the wallet',
  seen: 'Got it',
  seenWhat: 'Got it: no more alert before the next date',
  noted: 'Noted.',
  next: (day) => `Next reminder: ${english.longDate(day)}.`,
  undo: 'Undo',
  parents: 'Page to print for my parents',
};

export const CERTIFICATE_FOOT_MESSAGES = catalogue('popup/certificate-foot', FRENCH, ENGLISH);
