/** How a certificate stands, at the foot of the popup and in the icon's title. */
const FRENCH = {
  certificate: 'Certificat',
  obtained: 'obtenu, sans date de renouvellement',
  toRenew: 'Certificat à renouveler',
  result: 'Certification obtenue',
  resultCame: 'le résultat est arrivé',
  pending: 'résultat en attente sur Pix',
  rejected: 'certification non obtenue',
  cancelled: 'certification annulée',
  ofOther: 'Certificat d’un autre compte',
};

const ENGLISH: typeof FRENCH = {
  certificate: 'Certificate',
  obtained: 'obtained, with no renewal date',
  toRenew: 'Certificate to renew',
  result: 'Certification obtained',
  resultCame: 'the result is here',
  pending: 'waiting for the result on Pix',
  rejected: 'certification not obtained',
  cancelled: 'certification cancelled',
  ofOther: 'Certificate of another account',
};

export const CERTIFICATE_STANDING_MESSAGES = { fr: FRENCH, en: ENGLISH };

export type StandingKey = keyof typeof FRENCH;
