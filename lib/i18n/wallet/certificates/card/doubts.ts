/** What does not fit together in a certificate. */
import type { Doubt } from '../../../../domain/certificate/doubts.ts';
import { catalogue } from '../../../catalogue.ts';

const FRENCH = {
  title: 'À vérifier',
  doubt: (doubt: Doubt) => {
    switch (doubt.kind) {
      case 'score-above-maximum':
        return `Le score (${doubt.score} pix) dépasse le maximum (${doubt.maxScore}).`;
      case 'delivery-in-future':
        return 'La date de délivrance est dans le futur. L’heure de cet appareil est-elle juste ?';
      case 'exam-in-future':
        return 'La date de l’examen est dans le futur. L’heure de cet appareil est-elle juste ?';
      case 'delivery-before-exam':
        return 'La délivrance est avant l’examen : une des deux dates est fausse.';
      case 'doubtful-code':
        return `Le code contient ${doubt.symbols.join(', ')} : Pix n’utilise pas ces caractères, relis-le.`;
      case 'code-on-several':
        return 'Un autre certificat porte le même code.';
      case 'no-date':
        return 'Aucune date n’est connue : ajoute celle de délivrance pour être prévenu à temps.';
    }
  },
};

const ENGLISH: typeof FRENCH = {
  title: 'To check',
  doubt: (doubt) => {
    switch (doubt.kind) {
      case 'score-above-maximum':
        return `The score (${doubt.score} pix) is above the maximum (${doubt.maxScore}).`;
      case 'delivery-in-future':
        return 'The issue date is in the future. Is the clock of this device right?';
      case 'exam-in-future':
        return 'The exam date is in the future. Is the clock of this device right?';
      case 'delivery-before-exam':
        return 'The issue date comes before the exam: one of the two dates is wrong.';
      case 'doubtful-code':
        return `The code has ${doubt.symbols.join(', ')}: Pix does not use these characters, read it again.`;
      case 'code-on-several':
        return 'Another certificate has the same code.';
      case 'no-date':
        return 'No date is known: add the issue date to be warned in time.';
    }
  },
};

export const DOUBT_MESSAGES = catalogue('wallet/certificates/card/doubts', FRENCH, ENGLISH);
