/** The certificate at the foot of the popup: beside what certificate-line.ts says of it. */
const FRENCH = {
  none: 'Après l’examen : Pix, « Mes certifications »',
  unknown: 'Ouvrir le portefeuille',
  seen: 'Vu',
  seenWhat: 'Vu : plus d’alerte avant la prochaine date',
};

const ENGLISH: typeof FRENCH = {
  none: 'After the exam: Pix, “My certifications”',
  unknown: 'Open the wallet',
  seen: 'Seen',
  seenWhat: 'Seen: no more alert before the next date',
};

export const CERTIFICATE_FOOT_MESSAGES = { fr: FRENCH, en: ENGLISH };
