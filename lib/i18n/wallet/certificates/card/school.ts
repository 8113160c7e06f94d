/** What comes next at school: sessions, and Parcoursup. */
import type {
  NextSchoolCertification,
  ParcoursupCheck,
  SessionDates,
} from '../../../../domain/certificate/schooling.ts';
import type { SchoolClass } from '../../../../domain/certificate/certificate.ts';
import type { PlainDate } from '../../../../domain/plain-date.ts';
import { english, french } from '../../../format/formats.ts';
import { englishSpans, frenchSpans } from '../../../format/spans.ts';
import { catalogue } from '../../../catalogue.ts';

type SchoolKind = NextSchoolCertification['kind'];

const SCHOOL_KINDS: Record<SchoolKind, string> = { cap: 'CAP', terminale: 'Terminale' };

const CLASSES: Record<SchoolClass, string> = {
  troisieme: '3e',
  terminale: 'Terminale',
  cap: 'CAP',
  other: 'Autre',
};

const { years } = frenchSpans;

const FRENCH = {
  classLabel: 'En quelle classe étais-tu à l’examen ?',
  choose: 'Choisir…',
  classes: CLASSES,
  why: 'Balise te dira quand vient la prochaine certification, et si celle-ci compte encore pour Parcoursup.',
  kinds: SCHOOL_KINDS,
  session: (kind: SchoolKind, { from, to }: SessionDates) =>
    `${SCHOOL_KINDS[kind]} : certification du ${french.longDate(from)} au ${french.longDate(to)}.`,
  unpublished: (kind: SchoolKind, year: number) =>
    `${SCHOOL_KINDS[kind]}, ${year - 1}-${year} : dates inconnues de Balise, d’habitude de novembre à mars.`,
  parcoursup: ({ year, confirmBy, isPublished, isWithin }: ParcoursupCheck, count: number) => {
    const day = isPublished
      ? `le ${french.longDate(confirmBy)}`
      : 'début avril (date inconnue de Balise)';
    return isWithin
      ? `Parcoursup ${year} : ton certificat aura moins de ${years(count)} au moment de confirmer ton dossier, ${day}.`
      : `Parcoursup ${year} : ton certificat aura plus de ${years(count)} au moment de confirmer ton dossier, ${day}. Mieux vaut en passer un plus récent.`;
  },
  proposed: (day: PlainDate, schoolClass: SchoolClass) =>
    `Passée en ${french.monthName(day)} : tu étais en ${CLASSES[schoolClass]} ?`,
  yes: 'Oui',
  no: 'Non',
  nothing: 'Pas d’autre certification prévue à l’école, à la connaissance de Balise.',
};

const ENGLISH_CLASSES: typeof CLASSES = { ...CLASSES, other: 'Other' };

const { years: englishYears } = englishSpans;

const ENGLISH: typeof FRENCH = {
  classLabel: 'Which class were you in at the exam?',
  choose: 'Choose…',
  classes: ENGLISH_CLASSES,
  why: 'Balise will tell you when the next certification comes, and whether this one still counts for Parcoursup.',
  kinds: SCHOOL_KINDS,
  session: (kind, { from, to }) =>
    `${SCHOOL_KINDS[kind]}: certification from ${english.longDate(from)} to ${english.longDate(to)}.`,
  unpublished: (kind, year) =>
    `${SCHOOL_KINDS[kind]}, ${year - 1}-${year}: dates not known to Balise, usually November to March.`,
  parcoursup: ({ year, confirmBy, isPublished, isWithin }, count) => {
    const day = isPublished
      ? `on ${english.longDate(confirmBy)}`
      : 'in early April (date not known to Balise)';
    return isWithin
      ? `Parcoursup ${year}: your certificate will be less than ${englishYears(count)} old when you confirm your application, ${day}.`
      : `Parcoursup ${year}: your certificate will be more than ${englishYears(count)} old when you confirm your application, ${day}. Better to take a newer one.`;
  },
  proposed: (day, schoolClass) =>
    `Taken in ${english.monthName(day)}: were you in ${ENGLISH_CLASSES[schoolClass]}?`,
  yes: 'Yes',
  no: 'No',
  nothing: 'No other certification planned at school, as far as Balise knows.',
};

export const SCHOOL_MESSAGES = catalogue('wallet/certificates/card/school', FRENCH, ENGLISH);
