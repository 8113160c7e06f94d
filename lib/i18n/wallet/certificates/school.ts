/** What comes next at school: sessions, and Parcoursup. */
import type {
  NextSchoolCertification,
  ParcoursupCheck,
  SessionDates,
} from '../../../domain/certificate/schooling.ts';
import { english, french } from '../../format/formats.ts';
import { englishSpans, frenchSpans } from '../spans.ts';

type SchoolKind = NextSchoolCertification['kind'];

const SCHOOL_KINDS: Record<SchoolKind, string> = { cap: 'CAP', terminale: 'Terminale' };

const { years } = frenchSpans;

const FRENCH = {
  classLabel: 'En quelle classe étais-tu à l’examen ?',
  choose: 'Choisir…',
  classes: { troisieme: '3e', terminale: 'Terminale', cap: 'CAP', other: 'Autre' },
  why: 'Balise te dira quand vient la prochaine certification, et si celle-ci compte encore pour Parcoursup.',
  kinds: SCHOOL_KINDS,
  session: (kind: SchoolKind, { from, to }: SessionDates) =>
    `${SCHOOL_KINDS[kind]} : certification du ${french.longDate(from)} au ${french.longDate(to)}.`,
  unpublished: (kind: SchoolKind, year: number) =>
    `${SCHOOL_KINDS[kind]}, ${year - 1}-${year} : dates pas encore publiées, d’habitude de novembre à mars.`,
  parcoursup: ({ year, confirmBy, isPublished, isWithin }: ParcoursupCheck, count: number) => {
    const day = isPublished ? `le ${french.longDate(confirmBy)}` : 'début avril';
    const known = isPublished ? '' : ' (date pas encore publiée)';
    return isWithin
      ? `Parcoursup ${year} : encore dans ses ${years(count)} quand les dossiers se confirment, ${day}${known}.`
      : `Parcoursup ${year} : ses ${years(count)} seront passés quand les dossiers se confirment, ${day}${known}. Mieux vaut un certificat plus récent.`;
  },
  nothing: 'Pas d’autre certification prévue à l’école, à la connaissance de Balise.',
};

const { years: englishYears } = englishSpans;

const ENGLISH: typeof FRENCH = {
  classLabel: 'Which class were you in at the exam?',
  choose: 'Choose…',
  classes: { troisieme: '3e', terminale: 'Terminale', cap: 'CAP', other: 'Other' },
  why: 'Balise will tell you when the next certification comes, and whether this one still counts for Parcoursup.',
  kinds: SCHOOL_KINDS,
  session: (kind, { from, to }) =>
    `${SCHOOL_KINDS[kind]}: certification from ${english.longDate(from)} to ${english.longDate(to)}.`,
  unpublished: (kind, year) =>
    `${SCHOOL_KINDS[kind]}, ${year - 1}-${year}: dates not published yet, usually November to March.`,
  parcoursup: ({ year, confirmBy, isPublished, isWithin }, count) => {
    const day = isPublished ? `on ${english.longDate(confirmBy)}` : 'in early April';
    const known = isPublished ? '' : ' (date not published yet)';
    return isWithin
      ? `Parcoursup ${year}: still within its ${englishYears(count)} when applications are confirmed, ${day}${known}.`
      : `Parcoursup ${year}: past its ${englishYears(count)} when applications are confirmed, ${day}${known}. Better to have a newer certificate.`;
  },
  nothing: 'No other certification planned at school, as far as Balise knows.',
};

export const SCHOOL_MESSAGES = { fr: FRENCH, en: ENGLISH };
