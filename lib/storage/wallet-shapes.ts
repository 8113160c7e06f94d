/** The shape of what is kept of certificates. */
import * as z from 'zod/mini';
import { COMPETENCE_CODES } from '../domain/competence.ts';
import type { Certificate } from '../domain/certificate/certificate.ts';
import { FRAMEWORKS, type CertificateFacts } from '../domain/certificate/facts.ts';
import { textLike, textUpTo, wholeFrom } from './checks.ts';
import type { Shape } from './envelope.ts';
import { accountKeySchema, day, idSchema, standing, time } from './parts.ts';

const text = z.nullable(z.custom<string>(textUpTo(200, 1)));
const count = (most: number) => z.nullable(z.custom<number>(wholeFrom(0, most)));

/** Pix's own maximum is 1024 today; a number far above it is no score. */
const HIGHEST_SCORE = 9999;

/** Also what a message may tell: every field limited, nothing beside them kept. */
export const factsSchema: z.ZodMiniType<CertificateFacts> = z.object({
  pixId: z.nullable(z.custom<string>(textLike(/^\d{1,19}$/))),
  code: z.nullable(z.custom<string>(textLike(/^P-[0-9A-Z]{8}$/))),
  status: z.nullable(standing),
  framework: z.nullable(z.enum(FRAMEWORKS)),
  generation: z.nullable(z.enum(['v3', 'v2'])),
  holder: text,
  centre: text,
  examDate: z.nullable(day),
  deliveryDate: z.nullable(day),
  score: count(HIGHEST_SCORE),
  maxScore: count(HIGHEST_SCORE),
  level: z.nullable(z.custom<number>(wholeFrom(1, 8))),
  levelLabel: text,
  competences: z.nullable(
    z
      .array(z.object({ code: z.enum(COMPETENCE_CODES), level: count(8) }))
      .check(z.maxLength(COMPETENCE_CODES.length)),
  ),
  maxCompetenceLevel: count(8),
  extras: z.nullable(z.array(z.custom<string>(textUpTo(200))).check(z.maxLength(10))),
});

export const fileSchema = z.object({
  id: idSchema,
  size: z.custom<number>(wholeFrom(0)),
  keptAt: time,
});

export const schoolClassSchema = z.nullable(z.enum(['troisieme', 'terminale', 'cap', 'other']));

const told = z.exactOptional(z.object({ facts: factsSchema, seenAt: time }));

export const certificateSchema: z.ZodMiniType<Certificate> = z.object({
  id: idSchema,
  account: z.nullable(accountKeySchema),
  told: z.object({ 'pix-detail': told, 'pix-list': told, pdf: told, typed: told }),
  file: z.nullable(fileSchema),
  schoolClass: schoolClassSchema,
  deletedAt: z.nullable(time),
});

/** Every certificate, of every holder; each is validated by itself (open-wallet.ts). */
export const walletShape: Shape<unknown[]> = { schema: z.array(z.unknown()), migrations: [] };
