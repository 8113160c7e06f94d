/** What the sheet says, in French whatever the language of the page: schools read it. */
import type { CertificateFacts } from '../../../domain/certificate/facts.ts';
import type { Renewal } from '../../../domain/certificate/renewal.ts';
import type { CompetenceCode } from '../../../domain/training/competence.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { french } from '../../format/formats.ts';
import { FULL_NAMES } from '../../training/full-names.ts';
import { inFrenchFiles } from '../../format/unbroken.ts';

const { longDate, plural } = french;

const years = (count: number) => plural(count, { one: `${count} an`, other: `${count} ans` });

const BASES: Record<Renewal['base'], string> = {
  delivery: 'à compter de la date de délivrance',
  exam: 'à compter de la date de l’examen, faute de date de délivrance',
};

/** Where anybody checks a certificate by its code, as it is read and typed. */
const PLACE = 'app.pix.fr/verification-certificat';

const FRENCH = {
  heading: 'Fiche récapitulative non officielle',
  /** What viewers show in the head of their window: what is in it, and nothing of whose it is. */
  title: (subject: string, { deliveryDate, examDate }: CertificateFacts) => {
    const when = deliveryDate
      ? ` délivrée le ${longDate(deliveryDate)}`
      : examDate && ` passée le ${longDate(examDate)}`;
    return `${subject}${when ?? ''} : fiche récapitulative non officielle`;
  },
  withOfficial: (title: string) => `${title} et certificat officiel`,
  holder: 'Titulaire',
  score: 'Score',
  level: 'Niveau global',
  examDate: 'Date de l’examen',
  deliveryDate: 'Date de délivrance',
  centre: 'Centre de certification',
  extras: 'Aussi obtenu',
  unknown: 'non renseigné',
  unknownDate: 'non renseignée',

  longDate: french.longDate,
  pix: (score: number, max: number | null) =>
    max === null ? `${score} pix (maximum non renseigné)` : `${score} pix sur ${max}`,
  /** Why there is no global level. */
  noLevel: (facts: CertificateFacts, isTooLow: boolean) => {
    if (facts.generation === 'v2') return 'aucun (attestation d’avant les niveaux)';
    return isTooLow ? 'aucun (moins de 64 pix)' : 'non renseigné';
  },

  competences: 'Les seize compétences certifiées',
  competence: 'Compétence',
  certifiedLevel: 'Niveau certifié',
  areaName: (area: string, name: string) => `${area}. ${name}`,
  competenceName: (code: CompetenceCode) => FULL_NAMES.fr[code],
  certified: (level: number) => `niveau ${level}`,
  notAssessed: 'non évaluée',
  noCompetences: (isTooLow: boolean) =>
    isTooLow
      ? 'Pix ne donne pas de niveau par compétence au-dessous de 64 pix.'
      : 'Les niveaux par compétence ne sont pas renseignés : voir le certificat officiel.',

  renewalTitle: 'Renouvellement',
  renewal: ({ renewBy, base, years: count }: Renewal) =>
    count === 3
      ? `À renouveler au plus tard le ${longDate(renewBy)}, selon la règle scolaire des 3 ans, ${BASES[base]}.`
      : `À renouveler au plus tard le ${longDate(renewBy)}, selon la durée de ${years(count)} choisie par le titulaire, ${BASES[base]}.`,
  noRenewalDate:
    'Sans date de délivrance ni d’examen, la date de renouvellement ne peut pas être comptée.',
  ruleOrigin:
    'Durée de 3 ans demandée par les établissements scolaires ; Pix n’indique pas de date de fin.',
  pixSaysNoEnd: 'Pix n’indique pas de date de fin.',

  verifyTitle: 'Vérifier',
  verifyWithCode: (code: string) =>
    `Sur ${PLACE}, saisir le code ${code}. Seule la réponse de Pix fait foi.`,
  verifyWithoutCode: `Demander son code de vérification au titulaire, puis le saisir sur ${PLACE}. Seule la réponse de Pix fait foi.`,

  aboutTitle: 'Cette fiche',
  isWhat: 'Elle récapitule un certificat et accompagne le PDF officiel ; elle ne le remplace pas.',
  isNotWhat:
    'Elle est faite par le titulaire avec Balise, une extension non officielle : Pix ne l’a ni établie ni vérifiée.',
  fromPix: 'lu sur Pix',
  fromPdf: 'lu dans le PDF du certificat',
  fromPixAndPdf: 'lu sur Pix et dans le PDF du certificat',
  origin: (read: string) => `Son contenu a été ${read}.`,
  originBesides: (read: string) => `Le reste a été ${read}.`,
  typed: (labels: string) => `Saisi à la main par le titulaire : ${labels}.`,
  made: (today: PlainDate) => `Fiche faite le ${longDate(today)}.`,
  author: 'Balise, extension non officielle',
};

export const SHEET_MESSAGES = { fr: inFrenchFiles(FRENCH) };
