/** What the parts of Balise say to each other. Every message is validated where it arrives. */
import * as z from 'zod/mini';
import { COMPETENCE_CODES } from '../domain/competence.ts';
import {
  FAILURE_REASONS,
  READING_SUBJECTS,
  type Reading,
  type ScorecardReading,
  type UnknownCompetence,
} from '../domain/reading.ts';
import type { Digest } from './digest.ts';
import type { Refusal } from './refusal.ts';
import { factsSchema } from '../storage/wallet-shapes.ts';
import { HIGHEST_FORESEEN_LEVEL } from '../domain/scorecard.ts';
import { isPixAhead } from '../storage/account-shape.ts';
import { textLike, textUpTo, wholeFrom } from '../storage/checks.ts';
import { isTime } from '../storage/part-checks.ts';

const level = z.custom<number>(wholeFrom(0, HIGHEST_FORESEEN_LEVEL));
const userId = z.custom<string>(textLike(/^\d{1,19}$/));
const code = z.enum(COMPETENCE_CODES);
const smallCount = z.custom<number>(wholeFrom(0, 1000));

const scorecard: z.ZodMiniType<ScorecardReading> = z.object({
  code,
  level,
  pixAhead: z.custom<number>(isPixAhead),
  status: z.enum(['not-started', 'started', 'completed']),
  daysBeforeImproving: z.nullable(z.custom<number>(wholeFrom(0, 366))),
});
const scorecards = z.array(scorecard).check(z.maxLength(COMPETENCE_CODES.length));

const unknownCompetence: z.ZodMiniType<UnknownCompetence> = z.object({
  competenceId: z.custom<string>(textLike(/^\w{1,40}$/)),
  level,
});

const context = {
  site: z.enum(['fr', 'org']),
  observedAt: z.custom<number>(isTime),
};

/** Nobody sits more; a longer list is no list of certificates. */
const CERTIFICATES_LIMIT = 50;

/** Base64 of some 6 MB: far above an official PDF, far below what a message may weigh. */
const FILE_TEXT_LIMIT = 8_000_000;

const readingSchema: z.ZodMiniType<Reading> = z.union([
  z.object({
    ...context,
    kind: z.literal('account'),
    userId,
    firstName: z.nullable(z.custom<string>(textUpTo(200))),
    language: z.nullable(z.custom<string>(textLike(/^[a-z]{2}$/))),
  }),
  z.object({
    ...context,
    kind: z.literal('profile'),
    userId,
    maxLevel: z.nullable(z.custom<number>(wholeFrom(1, HIGHEST_FORESEEN_LEVEL))),
    scorecards,
    unknown: z.array(unknownCompetence).check(z.maxLength(64)),
    unreadable: smallCount,
  }),
  z.object({ ...context, kind: z.literal('scorecard'), userId, scorecard }),
  z.object({ ...context, kind: z.literal('certifiable'), userId, isCertifiable: z.boolean() }),
  z.object({
    ...context,
    kind: z.literal('page'),
    userId: z.nullable(userId),
    scorecards,
    unreadable: smallCount,
  }),
  z.object({
    ...context,
    kind: z.literal('level-up'),
    userId: z.nullable(userId),
    code,
    level,
  }),
  z.object({
    ...context,
    kind: z.literal('certificates'),
    userId: z.nullable(userId),
    certificates: z.array(factsSchema).check(z.maxLength(CERTIFICATES_LIMIT)),
    unreadable: smallCount,
  }),
  z.object({
    ...context,
    kind: z.literal('certificate'),
    userId: z.nullable(userId),
    facts: factsSchema,
  }),
  z.object({
    ...context,
    kind: z.literal('failure'),
    subject: z.enum(READING_SUBJECTS),
    reason: z.enum(FAILURE_REASONS),
  }),
]);

/** What it told. */
const readingMessage = z.object({ type: z.literal('reading'), reading: readingSchema });

/** The PDF that the pupil just downloaded there. */
const downloadMessage = z.object({
  type: z.literal('certificate-file'),
  site: context.site,
  userId: z.nullable(userId),
  pixId: userId,
  base64: z.custom<string>(textUpTo(FILE_TEXT_LIMIT)),
});

/** A certification began on this page: nothing more will come from it. */
const certificationMessage = z.object({ type: z.literal('certification') });

/** Where the panel stands from now on. */
const panelMessage = z.object({
  type: z.literal('set-panel'),
  panel: z.object({ shown: z.boolean(), side: z.enum(['left', 'right']), folded: z.boolean() }),
});

/** The five steps need not be shown any more. */
const stepsMessage = z.object({ type: z.literal('dismiss-steps') });

/** What is there to show? Also when the ready-made glance cannot be read. */
const askMessage = z.object({ type: z.literal('ask'), userId: z.nullable(userId) });

/** This account, or without a number the one that is shown, is the usual one. */
const usualMessage = z.object({ type: z.literal('confirm-account'), userId: z.nullable(userId) });

/** All that a Pix page may say: what it read, and what its panel needs. */
export const pixMessageSchema = z.union([
  readingMessage,
  downloadMessage,
  certificationMessage,
  panelMessage,
  stepsMessage,
  z.object({ type: z.literal('ask'), userId }),
  usualMessage,
]);

/** What our own pages may say of the panel and the steps; the rest is in the other messages files. */
export const ownMessageSchema = z.union([panelMessage, stepsMessage, askMessage, usualMessage]);

export type PixMessage = z.infer<typeof pixMessageSchema>;
export type OwnMessage = z.infer<typeof ownMessageSchema>;

/** The answer to any of these; a page is told of its own pupil alone, hence the null. */
export type Reply = { ok: true; digest: Digest | null } | { ok: false; reason: Refusal };
