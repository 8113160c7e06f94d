/** The form for typing a certificate in. Loaded with it. */
import { english, french, type Several } from '../../format/formats.ts';
import { catalogue } from '../../catalogue.ts';

const { plural } = french;

const FRENCH = {
  titleNew: 'Saisir un certificat',
  titleEdit: 'Compléter ce certificat',
  lead: 'Le code ou une date suffit ; le reste peut venir plus tard.',
  optional: 'facultatif',
  more: 'Ajouter des détails',
  known: 'Déjà connu, lu sur Pix ou dans le PDF',
  labels: {
    code: 'Code de vérification',
    score: 'Score',
    deliveryDate: 'Date de délivrance',
    examDate: 'Date de l’examen',
    holder: 'Nom de la personne',
    centre: 'Centre (collège, lycée…)',
    maxScore: 'Score maximum',
    level: 'Niveau global',
  },
  hints: {
    code: 'P- et 8 lettres ou chiffres, imprimé sur le certificat.',
    score: 'En pix.',
    deliveryDate:
      'Imprimée sur le certificat. Pas sous la main ? Donne celle de l’examen dans les détails.',
    examDate: 'Sert au calcul quand la date de délivrance manque.',
    holder: 'Range ensemble les certificats d’une même personne.',
    maxScore: '895 depuis novembre 2024 ; de 640 à 1024 avant.',
    level: 'Sur les certificats depuis novembre 2024.',
  },
  noLevel: 'Aucun, ou inconnu',
  problem: {
    codeMissing: (count: number) =>
      plural(count, {
        one: 'Il manque 1 caractère au code.',
        other: `Il manque ${count} caractères au code.`,
      }),
    codeTooLong: (count: number) =>
      plural(count, {
        one: 'Le code a 1 caractère de trop.',
        other: `Le code a ${count} caractères de trop.`,
      }),
    codeSymbols: 'Un code n’a que des lettres sans accent et des chiffres.',
    notANumber: 'Écris un nombre entier, par exemple 312.',
    notADate: 'Cette date n’est pas complète, ou n’existe pas.',
    tooEarly: 'Pix n’existait pas encore : vérifie l’année.',
    tooLong: (most: Several) => `Trop long : ${most} caractères au plus.`,
    nothing: 'Donne au moins le code ou une date : sans cela, rien ne permet de le reconnaître.',
  },
  remark: {
    symbols: (symbols: string, alternatives: string) =>
      `Pix n’utilise pas ces caractères dans ses codes : ${symbols}. À relire : ${alternatives}. Tu peux le garder tel quel.`,
    perhaps: (symbol: string, others: string) => `${symbol} est peut-être ${others}`,
    or: 'ou',
    codeKnown: 'Ce code est déjà dans le portefeuille : ce que tu saisis complétera ce certificat.',
    codeOnSeveral: 'Un autre certificat du portefeuille porte déjà ce code.',
    aboveMaximum: (maximum: number) =>
      `C’est plus que le maximum (${maximum}). À vérifier ; tu peux le garder tel quel.`,
    inFuture: 'Cette date est dans le futur. À vérifier ; tu peux la garder telle quelle.',
    beforeExam: 'La délivrance est avant l’examen. À vérifier ; tu peux la garder telle quelle.',
  },
  keep: 'Ajouter au portefeuille',
  save: 'Enregistrer',
  close: 'Fermer',
  draftStays: 'Ce que tu as écrit reste ici tant que cette page est ouverte.',
};

const ENGLISH: typeof FRENCH = {
  titleNew: 'Type in a certificate',
  titleEdit: 'Complete this certificate',
  lead: 'The code or a date is enough; the rest can come later.',
  optional: 'optional',
  more: 'Add details',
  known: 'Already known, read on Pix or in the PDF',
  labels: {
    code: 'Verification code',
    score: 'Score',
    deliveryDate: 'Issue date',
    examDate: 'Exam date',
    holder: 'Name of the person',
    centre: 'Centre (school…)',
    maxScore: 'Highest score',
    level: 'Global level',
  },
  hints: {
    code: 'P- and 8 letters or digits, printed on the certificate.',
    score: 'In pix.',
    deliveryDate: 'Printed on the certificate. Not at hand? Give the exam date in the details.',
    examDate: 'Used to count when the issue date is missing.',
    holder: 'Puts the certificates of one person together.',
    maxScore: '895 since November 2024; 640 to 1024 before.',
    level: 'On certificates since November 2024.',
  },
  noLevel: 'None, or not known',
  problem: {
    codeMissing: (count) =>
      english.plural(count, {
        one: '1 character is missing in the code.',
        other: `${count} characters are missing in the code.`,
      }),
    codeTooLong: (count) =>
      english.plural(count, {
        one: 'The code has 1 character too many.',
        other: `The code has ${count} characters too many.`,
      }),
    codeSymbols: 'A code has only letters without accents, and digits.',
    notANumber: 'Write a whole number, such as 312.',
    notADate: 'This date is not complete, or does not exist.',
    tooEarly: 'Pix did not exist yet: check the year.',
    tooLong: (most) => `Too long: ${most} characters at most.`,
    nothing: 'Give at least the code or a date: without them nothing tells it apart.',
  },
  remark: {
    symbols: (symbols, alternatives) =>
      `Pix does not use ${symbols} in its codes. Read it again: ${alternatives}. You can keep it as it is.`,
    perhaps: (symbol, others) => `${symbol} may be ${others}`,
    or: 'or',
    codeKnown: 'This code is in the wallet already: what you type will complete that certificate.',
    codeOnSeveral: 'Another certificate of the wallet already has this code.',
    aboveMaximum: (maximum) =>
      `This is above the maximum (${maximum}). Check it; you can keep it as it is.`,
    inFuture: 'This date is in the future. Check it; you can keep it as it is.',
    beforeExam: 'The issue date comes before the exam. Check it; you can keep it as it is.',
  },
  keep: 'Add to the wallet',
  save: 'Save',
  close: 'Close',
  draftStays: 'What you wrote stays here as long as this page is open.',
};

export type FormMessages = typeof FRENCH;

export const FORM_MESSAGES = catalogue('wallet/certificates/form', FRENCH, ENGLISH);
