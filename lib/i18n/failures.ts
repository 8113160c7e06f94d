import type { ReadingFailure } from '../domain/failure.ts';
import { english, french } from './format/formats.ts';
import { catalogue } from './catalogue.ts';

/** Behind « n’a pas pu lire ». */
const FRENCH_SUBJECTS: Record<ReadingFailure['subject'], string> = {
  account: 'ton compte',
  profile: 'ton profil',
  scorecard: 'une compétence',
  certifiable: 'la réponse de Pix « certifiable »',
  page: 'la page Compétences',
  certificates: 'la liste de tes certifications',
  certificate: 'un certificat',
  'certificate-file': 'le PDF d’un certificat',
  record: 'ce que Balise avait enregistré',
};

const FRENCH_REASONS: Record<ReadingFailure['reason'], (count: number) => string> = {
  'signed-out': () => 'Pix te demande de te reconnecter',
  'not-found': () => 'Pix a répondu « introuvable »',
  'server-error': () => 'Pix a eu un problème',
  refused: () => 'Pix a refusé de répondre',
  'not-json': () => 'la réponse était illisible',
  'too-large': () => 'la réponse était bien trop longue',
  'no-room': () => 'le navigateur n’a pas pu l’enregistrer, peut-être par manque de place',
  unexpected: () => 'Balise n’a pas compris la réponse (une mise à jour peut aider)',
  anonymous: () => 'tu y es sans compte',
  partial: (count) =>
    french.plural(count, {
      one: 'une compétence manquait ou était illisible',
      other: `${count} compétences manquaient ou étaient illisibles`,
    }),
  'set-aside': (count) =>
    french.plural(count, {
      one: 'une compétence inconnue de Balise a été mise de côté',
      other: `${count} compétences inconnues de Balise ont été mises de côté`,
    }),
  'partial-list': (count) =>
    french.plural(count, {
      one: 'une certification était illisible',
      other: `${count} certifications étaient illisibles`,
    }),
  'record-lost': () => 'illisible, mis de côté sans rien effacer',
  'over-bound': () =>
    'il en est venu trop en un jour, le reste n’a pas été pris et rien n’a été effacé, reviens sur Pix demain',
  'at-bound': () =>
    'il y en a déjà autant que Balise en garde sur un ordinateur, rien n’a été effacé : retire ce qui ne sert plus, ou dis dans les réglages que cet ordinateur est partagé',
  'inbox-full': () =>
    'le portefeuille est verrouillé et beaucoup de choses y attendent déjà, rien n’a été effacé : déverrouille-le, puis reviens sur Pix',
  'kept-as-it-is': () =>
    'un autre PDF est déjà enregistré et reste, pour le remplacer dépose le nouveau dans le portefeuille',
};

/** Not of who is shown: an account that was not taken has no page of its own to be told on. */
function isOfOneMore(
  subject: ReadingFailure['subject'],
  reason: ReadingFailure['reason'],
): boolean {
  return subject === 'account' && (reason === 'over-bound' || reason === 'at-bound');
}

/** What could not be read, and what that means for what is shown. */
const FRENCH = {
  failure: ({ subject, reason, count, at }: ReadingFailure) =>
    reason === 'anonymous'
      ? 'Tu es sur Pix sans compte : Balise n’en garde rien.'
      : isOfOneMore(subject, reason)
        ? `Le ${french.moment(at)}, Balise n’a pas gardé un compte Pix de plus : ${FRENCH_REASONS[reason](count)}.`
        : `Le ${french.moment(at)}, Balise n’a pas pu lire ${FRENCH_SUBJECTS[subject]} : ${FRENCH_REASONS[reason](count)}.`,
  knownStays: 'Balise continue d’afficher ce qu’elle savait.',
  pageReadInstead: 'Balise a lu la page à la place.',
  readAgainOnPix: 'Ouvre Pix pour tout relire.',
};

const ENGLISH_SUBJECTS: Record<ReadingFailure['subject'], string> = {
  account: 'your account',
  profile: 'your profile',
  scorecard: 'one competence',
  certifiable: 'Pix’s “certifiable” answer',
  page: 'the Competences page',
  certificates: 'the list of your certifications',
  certificate: 'a certificate',
  'certificate-file': 'the PDF of a certificate',
  record: 'what Balise had saved',
};

const ENGLISH_REASONS: Record<ReadingFailure['reason'], (count: number) => string> = {
  'signed-out': () => 'Pix asks you to sign in again',
  'not-found': () => 'Pix answered “not found”',
  'server-error': () => 'Pix had a problem',
  refused: () => 'Pix refused to answer',
  'not-json': () => 'the answer could not be read',
  'too-large': () => 'the answer was far too long',
  'no-room': () => 'the browser could not save it, perhaps because it is full',
  unexpected: () => 'Balise did not understand the answer (an update may help)',
  anonymous: () => 'you are there without an account',
  partial: (count) =>
    english.plural(count, {
      one: 'one competence was missing or unreadable',
      other: `${count} competences were missing or unreadable`,
    }),
  'set-aside': (count) =>
    english.plural(count, {
      one: 'one competence that Balise does not know was set aside',
      other: `${count} competences that Balise does not know were set aside`,
    }),
  'partial-list': (count) =>
    english.plural(count, {
      one: 'one certification could not be read',
      other: `${count} certifications could not be read`,
    }),
  'record-lost': () => 'unreadable, set aside with nothing erased',
  'over-bound': () =>
    'too much came in one day, the rest was not taken; nothing was erased: come back to Pix tomorrow',
  'at-bound': () =>
    'there are as many as Balise keeps on one computer already, nothing was erased: remove what is of no use any more, or say in the settings that this computer is shared',
  'inbox-full': () =>
    'the wallet is locked and much is waiting there already, nothing was erased: unlock it, then come back to Pix',
  'kept-as-it-is': () =>
    'another PDF is saved already, and stays; to replace it, drop the new one in the wallet',
};

const ENGLISH: typeof FRENCH = {
  failure: ({ subject, reason, count, at }) =>
    reason === 'anonymous'
      ? 'You are on Pix without an account: Balise keeps nothing of it.'
      : isOfOneMore(subject, reason)
        ? `On ${english.moment(at)}, Balise did not keep one more Pix account: ${ENGLISH_REASONS[reason](count)}.`
        : `On ${english.moment(at)}, Balise could not read ${ENGLISH_SUBJECTS[subject]}: ${ENGLISH_REASONS[reason](count)}.`,
  knownStays: 'Balise still shows what it knew.',
  pageReadInstead: 'Balise read the page instead.',
  readAgainOnPix: 'Open Pix to read everything again.',
};

export const FAILURE_MESSAGES = catalogue('failures', FRENCH, ENGLISH);
