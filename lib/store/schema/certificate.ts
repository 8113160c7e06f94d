/** The shape of what is kept of certificates. */
import { COMPETENCE_CODES } from '../../domain/competence.ts';
import {
  SOURCES,
  type Certificate,
  type KeptFile,
  type Told,
} from '../../domain/certificate/certificate.ts';
import {
  FRAMEWORKS,
  type CertificateFacts,
  type CertifiedCompetence,
} from '../../domain/certificate/facts.ts';
import {
  anything,
  fields,
  listOf,
  nullable,
  oneOf,
  someOf,
  textLike,
  textUpTo,
  wholeFrom,
} from './checks.ts';
import type { Shape } from './envelope.ts';
import { isAccountKey, isDay, isId, isPixNumber, isStanding, isTime } from './part-checks.ts';

const isText = nullable(textUpTo(200, 1));
const countUpTo = (most: number) => nullable(wholeFrom(0, most));

/** Pix's own maximum is 1024 today; a number far above it is no score. */
const HIGHEST_SCORE = 9999;

/** Also what a message may tell: every field limited, nothing beside them kept. */
export const isFacts = fields<CertificateFacts>({
  pixId: nullable(isPixNumber),
  code: nullable(textLike(/^P-[0-9A-Z]{8}$/)),
  status: nullable(isStanding),
  framework: nullable(oneOf(FRAMEWORKS)),
  generation: nullable(oneOf(['v3', 'v2'])),
  holder: isText,
  centre: isText,
  examDate: nullable(isDay),
  deliveryDate: nullable(isDay),
  score: countUpTo(HIGHEST_SCORE),
  maxScore: countUpTo(HIGHEST_SCORE),
  level: nullable(wholeFrom(1, 8)),
  levelLabel: isText,
  competences: nullable(
    listOf(
      fields<CertifiedCompetence>({ code: oneOf(COMPETENCE_CODES), level: countUpTo(8) }),
      COMPETENCE_CODES.length,
    ),
  ),
  maxCompetenceLevel: countUpTo(8),
  extras: nullable(listOf(textUpTo(200), 10)),
});

export const isKeptFile = fields<KeptFile>({ id: isId, size: wholeFrom(0), keptAt: isTime });

export const isSchoolClass = nullable(oneOf(['troisieme', 'terminale', 'cap', 'other']));

export const isCertificate = fields<Certificate>({
  id: isId,
  account: nullable(isAccountKey),
  told: someOf(SOURCES, fields<Told>({ facts: isFacts, seenAt: isTime })),
  file: nullable(isKeptFile),
  schoolClass: isSchoolClass,
  deletedAt: nullable(isTime),
});

/** Every certificate, of every holder; each is validated by itself (open-wallet.ts). */
export const walletShape: Shape<unknown[]> = { check: listOf(anything), migrations: [] };
