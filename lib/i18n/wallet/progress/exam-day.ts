/** The day of the certification in the wallet: saying it, what is left until then, and after it. */
import type { HourSaid } from '../../../domain/exam-day/exam-day.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { english as en, french as fr } from '../../format/formats.ts';
import { catalogue } from '../../catalogue.ts';

const FRENCH = {
  title: 'Ma certification',
  what: 'Le jour que ton établissement t’a donné. Balise compte les jours et te le rappelle ; rien ne sort d’ici sans que tu le demandes.',
  field: 'Jour de l’examen',
  time: 'Heure, si tu la connais',
  place: 'Lieu, en quelques mots',
  notKnownYet: 'Je ne sais pas encore',
  notKnownNoted: 'C’est noté : tu pourras le dire quand tu le sauras.',
  noted: 'C’est noté.',
  notSaved: 'Le jour n’a pas pu être enregistré. Réessaie.',
  doubts: {
    past: (day: PlainDate) => `Le ${fr.longDate(day)} est déjà passé. C’est bien ce jour ?`,
    far: (day: PlainDate) =>
      `Le ${fr.longDate(day)} est dans plus de deux ans. C’est bien ce jour ?`,
    sunday: (day: PlainDate) => `Le ${fr.longDate(day)} est un dimanche. C’est bien ce jour ?`,
  },
  sure: 'Oui, c’est ce jour',
  correct: 'Non, corriger',

  levels: { college: 'En 3e', lycee: 'En Terminale et en CAP' },
  session: (level: string, from: PlainDate, to: PlainDate) =>
    `${level} : du ${fr.longDate(from)} au ${fr.longDate(to)}`,
  source: 'source',
  noSession: (year: number) =>
    `Dates des sessions ${year - 1}-${year} : inconnues de Balise. Ton établissement donne le jour.`,

  when: (when: string, day: string) => `Certification ${when}, ${day}.`,
  ready: 'Tu es certifiable : il n’y a rien d’autre à faire.',
  left: (missing: number, pix: number) =>
    `D’ici là, il te reste ${fr.plural(missing, {
      one: `${missing} compétence`,
      other: `${missing} compétences`,
    })} à amener au niveau 1 : ${pix} pix.`,
  byWeek: (count: number) =>
    fr.plural(count, {
      one: 'Une compétence par semaine.',
      other: `${count} compétences par semaine.`,
    }),
  short: (doable: number, missing: number) =>
    doable === 0
      ? 'Pix ne rouvre plus de compétence avant ce jour : parles-en à ton établissement.'
      : `Il en faut ${missing}, et Pix n’en laisse travailler que ${doable} avant ce jour. Commence par elles, et parles-en à ton établissement.`,
  begun: (names: readonly string[]) => `Déjà commencées : ${names.join(', ')}.`,
  toBegin: (names: readonly string[]) => `Tu peux encore commencer ${names.join(', ')}.`,
  aside: (count: number) =>
    fr.plural(count, {
      one: 'Tu en as mis une de côté, plus bas.',
      other: `Tu en as mis ${count} de côté, plus bas.`,
    }),
  after: (day: PlainDate) =>
    `Examen du ${fr.longDate(day)}. Le résultat arrivera sur Pix, dans « Mes certifications » : ouvre cette page de temps en temps, et Balise l’ajoutera ici.`,
  openCertificates: 'Ouvrir Mes certifications',

  checklist: 'À vérifier avant',
  usualAccount: 'Le compte que tu utilises d’habitude : c’est celui de l’examen.',
  credentials: 'Ton identifiant et ton mot de passe, essayés une fois.',
  whereUnknown: 'L’heure et le lieu : ton établissement les donne.',
  hour: (time: HourSaid) => fr.hour(time),
  where: (parts: readonly string[]) => `L’heure et le lieu : ${parts.join(', ')}.`,
  bring: 'Ce que ton établissement t’a demandé d’apporter.',
  length: 'Le test : 32 questions, 1 h 45 au plus.',

  calendar: 'Mettre dans mon agenda',
  calendarWhat: 'Un fichier avec le jour et ses rappels, et l’heure et le lieu si tu les as notés.',
  calendarAgain:
    'Cela a changé depuis le dernier fichier préparé. Si tu l’as mis dans ton agenda, mets aussi celui-ci : il le corrige.',
  /** Names of files: no accents, nothing of a person. */
  calendarFile: 'pix-certification-jour.ics',
  calendarFailed:
    'Le fichier n’a pas pu être fait. Recharge la page et réessaie : rien n’est perdu.',

  undo: 'Annuler',

  parents: 'Page pour mes parents',
  parentsPrint: 'Imprimer cette page',
  parentsFile: 'pix-page-pour-les-parents',
  parentsWhat: 'Une feuille A4, à imprimer ou à enregistrer en PDF.',
};

const ENGLISH: typeof FRENCH = {
  title: 'My certification',
  what: 'The day your school gave you. Balise counts the days and reminds you; nothing leaves this browser unless you ask.',
  field: 'Day of the exam',
  time: 'Time, if you know it',
  place: 'Place, in a few words',
  notKnownYet: 'I do not know yet',
  notKnownNoted: 'Noted: you can say it once you know.',
  noted: 'Noted.',
  notSaved: 'The day could not be saved. Try again.',
  doubts: {
    past: (day) => `${en.longDate(day)} has already passed. Is it really that day?`,
    far: (day) => `${en.longDate(day)} is more than two years away. Is it really that day?`,
    sunday: (day) => `${en.longDate(day)} is a Sunday. Is it really that day?`,
  },
  sure: 'Yes, that day',
  correct: 'No, correct it',

  levels: { college: 'In 3e', lycee: 'In Terminale and CAP' },
  session: (level, from, to) => `${level}: from ${en.longDate(from)} to ${en.longDate(to)}`,
  source: 'source',
  noSession: (year) =>
    `Dates of the sessions of ${year - 1}-${year}: unknown to Balise. Your school gives the day.`,

  when: (when, day) => `Certification ${when}, ${day}.`,
  ready: 'You are certifiable: there is nothing else to do.',
  left: (missing, pix) =>
    `Until then, ${en.plural(missing, {
      one: `${missing} competence`,
      other: `${missing} competences`,
    })} to bring to level 1: ${pix} pix.`,
  byWeek: (count) =>
    en.plural(count, { one: 'One competence a week.', other: `${count} competences a week.` }),
  short: (doable, missing) =>
    doable === 0
      ? 'Pix opens no competence again before that day: talk to your school.'
      : `It takes ${missing}, and Pix lets you train only ${doable} before that day. Start with those, and talk to your school.`,
  begun: (names) => `Already begun: ${names.join(', ')}.`,
  toBegin: (names) => `You can still begin ${names.join(', ')}.`,
  aside: (count) =>
    en.plural(count, {
      one: 'You have put one aside, below.',
      other: `You have put ${count} aside, below.`,
    }),
  after: (day) =>
    `Exam of ${en.longDate(day)}. The result will come on Pix, in “My certifications”: open that page from time to time, and Balise will add it here.`,
  openCertificates: 'Open My certifications',

  checklist: 'To check before',
  usualAccount: 'The account you usually use: it is the one for the exam.',
  credentials: 'Your login and password, tried once.',
  whereUnknown: 'The time and the place: your school gives them.',
  hour: (time) => en.hour(time),
  where: (parts) => `The time and the place: ${parts.join(', ')}.`,
  bring: 'What your school asked you to bring.',
  length: 'The test: 32 questions, 1 h 45 at most.',

  calendar: 'Put it in my calendar',
  calendarWhat: 'A file with the day and its reminders, and the time and place if you noted them.',
  calendarAgain:
    'This changed since the last file was prepared. If you put that one into your calendar, put this one too: it corrects it.',
  calendarFile: 'pix-certification-day.ics',
  calendarFailed: 'The file could not be made. Reload the page and try again: nothing is lost.',

  undo: 'Undo',

  parents: 'Page for my parents',
  parentsPrint: 'Print this page',
  parentsFile: 'pix-page-for-parents',
  parentsWhat: 'One A4 sheet, to print or to save as a PDF.',
};

export const EXAM_DAY_WALLET_MESSAGES = catalogue('wallet/progress/exam-day', FRENCH, ENGLISH);
