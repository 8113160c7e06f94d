/** The opened card: certified levels, and which source told what. Loaded with it. */
import type { Source } from '../../../domain/certificate/certificate.ts';
import type {
  CertificateFacts,
  CertificateStatus,
  Generation,
} from '../../../domain/certificate/facts.ts';
import { catalogue } from '../../catalogue.ts';

const FRENCH = {
  levels: 'Niveaux certifiés',
  competence: 'Compétence',
  level: 'Niveau',
  levelIs: (level: number) => `niveau ${level}`,
  notAssessed: 'pas évaluée',
  noLevels: 'Les niveaux par compétence se lisent en ouvrant ce certificat sur Pix.',
  highest: (level: number) => `Niveau le plus haut possible ce jour-là : ${level}.`,
  origins: 'D’où vient chaque information',
  information: 'Information',
  value: 'Valeur',
  source: 'Source',
  seenOn: (source: string, day: string) => `${source}, ${day}`,
  sources: {
    'pix-detail': 'page du certificat sur Pix',
    'pix-list': '« Mes certifications »',
    pdf: 'PDF du certificat',
    typed: 'saisi à la main',
  } satisfies Record<Source, string>,
  fields: {
    holder: 'Nom',
    framework: 'Certification',
    generation: 'Formule',
    score: 'Score',
    maxScore: 'Score maximum',
    level: 'Niveau global',
    examDate: 'Date de l’examen',
    deliveryDate: 'Date de délivrance',
    centre: 'Centre',
    code: 'Code de vérification',
    status: 'Résultat',
    levelLabel: 'Niveau global',
  } as Partial<Record<keyof CertificateFacts, string>>,
  generations: {
    v3: 'certificat (depuis 2024)',
    v2: 'attestation (ancienne formule)',
  } satisfies Record<Generation, string>,
  statuses: {
    pending: 'en attente',
    validated: 'obtenue',
    rejected: 'non obtenue',
    cancelled: 'annulée',
  } satisfies Record<CertificateStatus, string>,
};

const ENGLISH: typeof FRENCH = {
  levels: 'Certified levels',
  competence: 'Competence',
  level: 'Level',
  levelIs: (level) => `level ${level}`,
  notAssessed: 'not assessed',
  noLevels: 'Levels by competence are read when this certificate is opened on Pix.',
  highest: (level) => `Highest level possible that day: ${level}.`,
  origins: 'Where each piece of information comes from',
  information: 'Information',
  value: 'Value',
  source: 'Source',
  seenOn: (source, day) => `${source}, ${day}`,
  sources: {
    'pix-detail': 'certificate’s page on Pix',
    'pix-list': '“My certifications”',
    pdf: 'PDF of the certificate',
    typed: 'typed in by hand',
  },
  fields: {
    holder: 'Name',
    framework: 'Certification',
    generation: 'Kind',
    score: 'Score',
    maxScore: 'Highest score',
    level: 'Global level',
    examDate: 'Exam date',
    deliveryDate: 'Issue date',
    centre: 'Centre',
    code: 'Verification code',
    status: 'Result',
    levelLabel: 'Global level',
  },
  generations: {
    v3: 'certificat (since 2024)',
    v2: 'attestation (older kind)',
  },
  statuses: {
    pending: 'waiting',
    validated: 'obtained',
    rejected: 'not obtained',
    cancelled: 'cancelled',
  },
};

export type DetailMessages = typeof FRENCH;

export const DETAIL_MESSAGES = catalogue('wallet/certificates/detail', FRENCH, ENGLISH);
