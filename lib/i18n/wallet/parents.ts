/** The page for parents: one sheet, read by who has never seen Balise. */
import type { PlainDate } from '../../domain/plain-date.ts';
import { english as en, french as fr, type Several } from '../format/formats.ts';
import { catalogue } from '../catalogue.ts';

const FRENCH = {
  heading: (name: string | null) =>
    name === null ? 'La certification Pix' : `${name} et la certification Pix`,
  unofficial: 'Page non officielle, faite par l’extension Balise',
  made: (day: PlainDate) => `le ${fr.longDate(day)}`,
  dayTitle: 'Le jour',
  day: (day: PlainDate, when: string) => `${fr.longDate(day)}, ${when}`,
  dayUnknown: 'Pas encore connu : l’établissement le donne.',
  sat: (day: PlainDate) => `Examen du ${fr.longDate(day)} : le résultat arrivera sur Pix.`,
  countTitle: 'Où en est-on',
  count: (count: number) =>
    `${fr.plural(count, { one: `${count} compétence`, other: `${count} compétences` })} au niveau 1. Il en faut 5, au choix parmi 16.`,
  enough: (count: Several) =>
    `${count} compétences au niveau 1 : c’est assez pour passer la certification.`,
  pixSaysYes: 'Certifiable, selon Pix : c’est assez pour passer la certification.',
  leftTitle: 'Ce qu’il reste à faire',
  left: (name: string, pix: number) => `${name} : ${pix} pix`,
  nothingLeft: 'Rien avant l’examen.',
  nothingKnown:
    'Balise n’a rien à proposer pour l’instant : tout est sur Pix, dans « Compétences ».',
  short: 'Pix n’ouvre plus assez de compétences avant ce jour : parlez-en à l’établissement.',
  canTitle: 'Ce que vous pouvez savoir, et faire',
  can: [
    'C’est obligatoire : tous les élèves de 3e la passent, puis de nouveau en Terminale ou en CAP.',
    'Ce n’est pas une note : elle ne change rien au brevet.',
    'À faire ensemble : vérifier le compte Pix habituel, son identifiant et son mot de passe. C’est lui qui sert à l’examen.',
  ],
  certificateTitle: 'Le certificat',
  noCertificate: 'Aucun pour l’instant. Il arrivera sur Pix après l’examen.',
  certificate: (title: string, line: string) => `${title} : ${line}`,
  centre: (centre: string) => `Passé à : ${centre}`,
  note: 'Les chiffres sont ceux que Balise a lus sur Pix. C’est Pix qui fait foi : app.pix.fr',
};

const ENGLISH: typeof FRENCH = {
  heading: (name) =>
    name === null ? 'The Pix certification' : `${name} and the Pix certification`,
  unofficial: 'Unofficial page, made by the Balise extension',
  made: (day) => `on ${en.longDate(day)}`,
  dayTitle: 'The day',
  day: (day, when) => `${en.longDate(day)}, ${when}`,
  dayUnknown: 'Not known yet: the school gives it.',
  sat: (day) => `Exam of ${en.longDate(day)}: the result will come on Pix.`,
  countTitle: 'How things stand',
  count: (count) =>
    `${en.plural(count, { one: `${count} competence`, other: `${count} competences` })} at level 1. It takes 5, of one’s choice among 16.`,
  enough: (count) => `${count} competences at level 1: enough to sit the certification.`,
  pixSaysYes: 'Certifiable, says Pix: enough to sit the certification.',
  leftTitle: 'What is left to do',
  left: (name, pix) => `${name}: ${pix} pix`,
  nothingLeft: 'Nothing before the exam.',
  nothingKnown: 'Balise has nothing to suggest for now: all is on Pix, under “Competences”.',
  short: 'Pix does not open enough competences before that day: talk to the school.',
  canTitle: 'What you can know, and do',
  can: [
    'It is compulsory: all pupils of 3e sit it, and again in Terminale or CAP.',
    'It is not a mark: it changes nothing for the brevet.',
    'To do together: check the usual Pix account, its login and its password. It is the one used at the exam.',
  ],
  certificateTitle: 'The certificate',
  noCertificate: 'None for now. It will come on Pix after the exam.',
  certificate: (title, line) => `${title}: ${line}`,
  centre: (centre) => `Sat at: ${centre}`,
  note: 'The figures are those that Balise read on Pix. Pix has the last word: app.pix.fr',
};

export const PARENTS_MESSAGES = catalogue('wallet/parents', FRENCH, ENGLISH);
