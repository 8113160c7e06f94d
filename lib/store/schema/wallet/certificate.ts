/** What is kept of certificates. */
import { FILE_READINGS, PDF_CHOICES } from '../../../domain/certificate/certificate.ts';
import { FRAMEWORKS } from '../../../domain/certificate/facts.ts';
import { COMPETENCE_CODES } from '../../../domain/training/competence.ts';
import {
  accountKeySchema,
  countSchema,
  daySchema,
  idSchema,
  pixNumberSchema,
  standingSchema,
  timeSchema,
} from '../common.ts';
import { record } from '../envelope.ts';
import * as z from '../zod.ts';

/** Pix's own maximum is 1024 today; a number far above it is no score. */
const HIGHEST_SCORE = 9999;

const textSchema = z.nullable(z.string().check(z.minLength(1), z.maxLength(200)));
const scoreSchema = z.nullable(countSchema.check(z.maximum(HIGHEST_SCORE)));
const levelSchema = z.nullable(countSchema.check(z.maximum(8)));

/** Also what a message may tell: every field limited, nothing beside them kept. */
export const factsSchema = z.object({
  pixId: z.nullable(pixNumberSchema),
  code: z.nullable(z.string().check(z.regex(/^P-[0-9A-Z]{8}$/))),
  status: z.nullable(standingSchema),
  framework: z.nullable(z.enum(FRAMEWORKS)),
  generation: z.nullable(z.enum(['v3', 'v2'])),
  holder: textSchema,
  centre: textSchema,
  zone: z.exactOptional(z.string().check(z.regex(/^[\w+/-]{1,64}$/))),
  examDate: z.nullable(daySchema),
  deliveryDate: z.nullable(daySchema),
  score: scoreSchema,
  maxScore: scoreSchema,
  level: z.nullable(z.int().check(z.minimum(1), z.maximum(8))),
  levelLabel: textSchema,
  competences: z.nullable(
    z
      .array(z.object({ code: z.enum(COMPETENCE_CODES), level: levelSchema }))
      .check(z.maxLength(COMPETENCE_CODES.length)),
  ),
  maxCompetenceLevel: levelSchema,
  extras: z.nullable(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(10))),
});

/** What one of Pix's two pages said. */
export const shownFactsSchema = z.object({
  source: z.enum(['pix-list', 'pix-detail']),
  facts: factsSchema,
  seenAt: timeSchema,
});

export const keptFileSchema = z.object({
  id: idSchema,
  size: countSchema,
  keptAt: timeSchema,
  key: z.exactOptional(z.string().check(z.maxLength(64))),
  reading: z.exactOptional(z.enum(FILE_READINGS)),
});

export const schoolClassSchema = z.nullable(z.enum(['troisieme', 'terminale', 'cap', 'other']));

const toldSchema = z.exactOptional(z.object({ facts: factsSchema, seenAt: timeSchema }));

export const certificateSchema = z.object({
  id: idSchema,
  account: z.nullable(accountKeySchema),
  told: z.object({
    'pix-detail': toldSchema,
    'pix-list': toldSchema,
    pdf: toldSchema,
    typed: toldSchema,
  }),
  file: z.nullable(keptFileSchema),
  schoolClass: schoolClassSchema,
  pdfChoice: z.exactOptional(z.enum(PDF_CHOICES)),
  deletedAt: z.nullable(timeSchema),
});

/** Every certificate, of every holder; each is validated by itself (open-wallet.ts). */
export const walletRecord = record({ schema: z.array(z.unknown()) });
