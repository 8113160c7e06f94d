/** The head of the popup, by the moment at which the pupil is. */
import type { Span } from '../../domain/certificate/span.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { english, french, type Several } from '../format/formats.ts';
import { englishSpans, frenchSpans } from '../format/spans.ts';
import { catalogue } from '../catalogue.ts';

const FRENCH = {
  count: (count: number, missing: number) => {
    if (count === 0) return 'Premier but : 5 compétences au niveau 1';
    if (missing <= 1) return 'Plus qu’une compétence pour être certifiable';
    return missing === 2
      ? 'Plus que 2 compétences pour être certifiable'
      : `Encore ${missing} compétences pour être certifiable`;
  },
  refused: (count: Several) => `${count} compétences au niveau 1`,
  all: 'Bravo, les 16 compétences sont au niveau 1',
  reached: (count: Several) => `Objectif atteint : ${count} compétences au niveau 1 !`,
  reachedLine: 'Reste à le faire confirmer par Pix.',
  openCertification: 'Ouvrir la page Certification',
  goOn: (name: string) => `Continuer : ${name}`,
  confirmed: 'Certifiable, Pix le confirme',
  dayFromSchool: 'Le jour : ton établissement te le donne.',
  aimAtAll: (name: string) => `Viser les 16 : ${name}`,
  waiting: 'Résultat en attente',
  waitingLine: (sat: PlainDate | null) =>
    `${sat === null ? '' : `Examen du ${french.longDate(sat)}. `}Ouvre « Mes certifications » de temps en temps.`,
  openCertificates: 'Ouvrir Mes certifications',
  obtained: 'Bravo, certification obtenue !',
  obtainedLine: (score: number | null, level: string | null) =>
    [score === null ? null : `${score} pix`, level === null ? null : `niveau ${level}`]
      .filter((part) => part !== null)
      .join(', ') || 'Ton certificat est dans le portefeuille.',
  seeCertificate: 'Voir mon certificat',
  certified: (score: number | null, level: string | null) => {
    const what = [score === null ? null : `${score} pix`, level].filter((part) => part !== null);
    return what.length === 0 ? 'Certification obtenue' : `Certification : ${what.join(', ')}`;
  },
  renewBy: (day: PlainDate) => `à renouveler au plus tard le ${french.longDate(day)}`,
  noRenewal: 'sans date de renouvellement',
  forParcoursup: 'PDF pour Parcoursup',
  goOnAtPix: 'Continuer sur Pix',
  toRenew: 'Certificat à renouveler',
  dueOn: (day: PlainDate, left: Span) =>
    `au plus tard le ${french.longDate(day)} : dans ${frenchSpans.span(left)}`,
  dueToday: 'au plus tard aujourd’hui',
  dueSince: (day: PlainDate) => `depuis le ${french.longDate(day)}`,
  toCalendar: 'Mettre dans l’agenda',
  toSchool: 'Prévenir l’établissement',
  alsoNext: 'À travailler :',
};

const ENGLISH: typeof FRENCH = {
  count: (count, missing) => {
    if (count === 0) return 'First goal: 5 competences at level 1';
    return missing <= 1
      ? '1 more competence and you can sit the certification'
      : `${missing} more competences and you can sit the certification`;
  },
  refused: (count) => `${count} competences at level 1`,
  all: 'Well done, all 16 competences are at level 1',
  reached: (count) => `Goal reached: ${count} competences at level 1!`,
  reachedLine: 'Now have Pix confirm it.',
  openCertification: 'Open the Certification page',
  goOn: (name) => `Go on: ${name}`,
  confirmed: 'Ready for the certification, Pix confirms it',
  dayFromSchool: 'The day: your school tells you.',
  aimAtAll: (name) => `Aim for all 16: ${name}`,
  waiting: 'Waiting for the result',
  waitingLine: (sat) =>
    `${sat === null ? '' : `Exam of ${english.longDate(sat)}. `}Open “My certifications” from time to time.`,
  openCertificates: 'Open My certifications',
  obtained: 'Well done, certification obtained!',
  obtainedLine: (score, level) =>
    [score === null ? null : `${score} pix`, level === null ? null : `level ${level}`]
      .filter((part) => part !== null)
      .join(', ') || 'Your certificate is in the wallet.',
  seeCertificate: 'See my certificate',
  certified: (score, level) => {
    const what = [score === null ? null : `${score} pix`, level].filter((part) => part !== null);
    return what.length === 0 ? 'Certification obtained' : `Certification: ${what.join(', ')}`;
  },
  renewBy: (day) => `renew by ${english.longDate(day)}`,
  noRenewal: 'with no renewal date',
  forParcoursup: 'PDF for Parcoursup',
  goOnAtPix: 'Go on with Pix',
  toRenew: 'Certificate to renew',
  dueOn: (day, left) => `by ${english.longDate(day)}: in ${englishSpans.span(left)}`,
  dueToday: 'today at the latest',
  dueSince: (day) => `since ${english.longDate(day)}`,
  toCalendar: 'Add to calendar',
  toSchool: 'Tell the school',
  alsoNext: 'To train:',
};

export const MOMENT_MESSAGES = catalogue('popup/moment', FRENCH, ENGLISH);
