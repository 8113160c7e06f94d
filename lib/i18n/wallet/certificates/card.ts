/** The card itself: its facts, what comes next where there is no proof, and its two actions. */
import type { PlainDate } from '../../../domain/plain-date.ts';
import { english, french } from '../../format/formats.ts';

const FRENCH = {
  satOn: (day: PlainDate) => `passée le ${french.longDate(day)}`,
  pendingNext: 'Le résultat se rangera ici quand tu ouvriras « Mes certifications » sur Pix.',
  rejectedNext: 'On peut la repasser : ton établissement connaît les prochaines dates.',
  cancelledNext: 'Ton établissement peut dire pourquoi, et quand la repasser.',

  examDate: 'Passée le',
  deliveryDate: 'Délivrée le',
  dateUnknown: 'date pas connue',
  officialPdf: 'PDF officiel',
  pdfKept: 'dans le portefeuille',
  pdfNotKept: 'pas encore ici',

  details: 'Détails',
  edit: 'Compléter à la main',
  delete: 'Supprimer',
};

const ENGLISH: typeof FRENCH = {
  satOn: (day) => `taken on ${english.longDate(day)}`,
  pendingNext: 'The result will be kept here when you open “Mes certifications” on Pix.',
  rejectedNext: 'It can be taken again: your school knows the next dates.',
  cancelledNext: 'Your school can say why, and when to take it again.',

  examDate: 'Taken on',
  deliveryDate: 'Delivered on',
  dateUnknown: 'date not known',
  officialPdf: 'Official PDF',
  pdfKept: 'in the wallet',
  pdfNotKept: 'not here yet',

  details: 'Details',
  edit: 'Complete by hand',
  delete: 'Delete',
};

export const CARD_MESSAGES = { fr: FRENCH, en: ENGLISH };
