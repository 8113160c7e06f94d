/** The pass: its facts in a line, what comes next where there is no proof, and its buttons. */
import type { PlainDate } from '../../../../domain/plain-date.ts';
import { english, french } from '../../../format/formats.ts';
import { catalogue } from '../../../catalogue.ts';

const FRENCH = {
  satOn: (day: PlainDate) => `passée le ${french.longDate(day)}`,
  deliveredOn: (day: PlainDate) => `délivrée le ${french.longDate(day)}`,
  deliveryUnknown: 'date de délivrance inconnue',
  examUnknown: 'date de l’examen inconnue',
  pendingNext: 'Le résultat arrivera ici quand tu ouvriras « Mes certifications » sur Pix.',
  lookNow: 'Tu peux regarder dès maintenant.',
  lookAgain: (day: PlainDate) => `Regarde de nouveau à partir du ${french.longDate(day)}.`,
  rejectedNext: 'On peut la repasser : ton établissement connaît les prochaines dates.',
  cancelledNext: 'Ton établissement peut dire pourquoi, et quand la repasser.',
  pdfOnPix: 'Il ne manque que le PDF : télécharge-le sur Pix.',
  pdfs: {
    unread: 'PDF rangé, pas encore lu.',
    unreadable:
      'PDF rangé, mais Balise n’a pas su le lire : ouvre-le pour vérifier que c’est le bon.',
    'other-code':
      'Le PDF rangé ne porte pas le code de ce certificat : vérifie-le avant de le donner.',
  },
  pdfReading: 'PDF rangé, pas encore lu : lecture en cours…',

  details: 'Plus',
  less: 'Moins',
  edit: 'Compléter à la main',
  delete: 'Supprimer',
};

const ENGLISH: typeof FRENCH = {
  satOn: (day) => `taken on ${english.longDate(day)}`,
  deliveredOn: (day) => `issued on ${english.longDate(day)}`,
  deliveryUnknown: 'issue date not known',
  examUnknown: 'exam date not known',
  pendingNext: 'The result will arrive here when you open “My certifications” on Pix.',
  lookNow: 'You can look right now.',
  lookAgain: (day) => `Look again from ${english.longDate(day)} on.`,
  rejectedNext: 'It can be taken again: your school knows the next dates.',
  cancelledNext: 'Your school can say why, and when to take it again.',
  pdfOnPix: 'Only the PDF is missing: download it on Pix.',
  pdfs: {
    unread: 'PDF stored, not read yet.',
    unreadable:
      'PDF stored, but Balise could not read it: open it to check that it is the right one.',
    'other-code':
      'The stored PDF does not bear the code of this certificate: check it before you give it.',
  },
  pdfReading: 'PDF stored, not read yet: reading it now…',

  details: 'More',
  less: 'Less',
  edit: 'Complete by hand',
  delete: 'Delete',
};

export const CARD_MESSAGES = catalogue('wallet/certificates/card/card', FRENCH, ENGLISH);
