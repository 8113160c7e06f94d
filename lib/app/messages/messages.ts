/** What the parts of Balise say to each other. Every message is validated where it arrives. */
import { COMPETENCE_CODES } from '../../domain/training/competence.ts';
import { FAILURE_REASONS, READING_SUBJECTS, READINGS_AT_ONCE } from '../../domain/reading.ts';
import { HIGHEST_FORESEEN_LEVEL } from '../../domain/training/scorecard.ts';
import { SITTINGS_LIMIT } from '../../domain/exam-day/sittings.ts';
import { siteOf } from '../../pix/site.ts';
import {
  codeSchema,
  levelSchema,
  pixAheadSchema,
  siteSchema,
  statusSchema,
} from '../../store/schema/account.ts';
import { factsSchema, shownFactsSchema } from '../../store/schema/wallet/certificate.ts';
import {
  accountKeySchema,
  countSchema,
  idSchema,
  nameSchema,
  panelSchema,
  pixNumberSchema,
  timeSchema,
} from '../../store/schema/common.ts';
import { watchSchema } from '../../store/schema/wallet/watches.ts';
import * as z from '../../store/schema/zod.ts';
import type { Digest } from './digest.ts';
import type { Kept } from './kept.ts';
import type { Refusal } from '../refusal.ts';

const smallCountSchema = countSchema.check(z.maximum(1000));

const scorecardSchema = z.object({
  code: codeSchema,
  level: levelSchema,
  pixAhead: pixAheadSchema,
  status: statusSchema,
  daysBeforeImproving: z.nullable(
    z.union([countSchema.check(z.maximum(366)), z.literal('unknown')]),
  ),
});
const scorecardsSchema = z.array(scorecardSchema).check(z.maxLength(COMPETENCE_CODES.length));

const unknownCompetenceSchema = z.object({
  competenceId: z.string().check(z.regex(/^\w{1,40}$/)),
  level: levelSchema,
});

/** Nobody sits more; a longer list is no list of certificates. */
const CERTIFICATES_LIMIT = 50;

/** Base64 of some 6 MB: far above an official PDF, far below what a message may weigh. */
const FILE_TEXT_LIMIT = 8_000_000;

/** An address of Pix, and of nobody else. */
const pixAddressSchema = z.string().check(
  z.maxLength(200),
  z.refine((href) => siteOf(href) !== null),
);

const context = { site: siteSchema, observedAt: timeSchema };
const ofOne = { ...context, userId: pixNumberSchema };
const ofAny = { ...context, userId: z.nullable(pixNumberSchema) };

export const readingSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('account'),
    ...ofOne,
    firstName: nameSchema,
    language: z.nullable(z.string().check(z.regex(/^[a-z]{2}$/))),
  }),
  z.object({
    kind: z.literal('profile'),
    ...ofOne,
    maxLevel: z.nullable(z.int().check(z.minimum(1), z.maximum(HIGHEST_FORESEEN_LEVEL))),
    scorecards: scorecardsSchema,
    unknown: z.array(unknownCompetenceSchema).check(z.maxLength(64)),
    unreadable: smallCountSchema,
  }),
  z.object({ kind: z.literal('scorecard'), ...ofOne, scorecard: scorecardSchema }),
  z.object({ kind: z.literal('certifiable'), ...ofOne, isCertifiable: z.boolean() }),
  z.object({
    kind: z.literal('page'),
    ...ofAny,
    scorecards: scorecardsSchema,
    unreadable: smallCountSchema,
  }),
  z.object({ kind: z.literal('level-up'), ...ofAny, code: codeSchema, level: levelSchema }),
  z.object({
    kind: z.literal('certificates'),
    ...ofAny,
    certificates: z.array(factsSchema).check(z.maxLength(CERTIFICATES_LIMIT)),
    unreadable: smallCountSchema,
  }),
  z.object({ kind: z.literal('certificate'), ...ofAny, facts: factsSchema }),
  z.object({
    kind: z.literal('failure'),
    ...ofAny,
    subject: z.enum(READING_SUBJECTS),
    reason: z.enum(FAILURE_REASONS),
  }),
]);

/** Readings, some of which may make no sense. */
export const looseSchema = z.object({
  type: z.literal('readings'),
  readings: z.array(z.unknown()).check(z.minLength(1), z.maxLength(READINGS_AT_ONCE)),
});

/** What one that makes no sense was about, where it says so much. */
export const strangeSchema = z.object({ ...context, kind: z.enum(READING_SUBJECTS) });

const fromBoth = [
  /** Where the panel stands from now on. */
  z.object({ type: z.literal('set-panel'), panel: panelSchema }),
  /** The five steps need not be shown any more. */
  z.object({ type: z.literal('dismiss-steps') }),
  /** How to pin the icon need not be said any more. */
  z.object({ type: z.literal('dismiss-pin-hint') }),
  /** This account, or without a number the one that is shown, is the usual one. */
  z.object({ type: z.literal('confirm-account'), userId: z.nullable(pixNumberSchema) }),
] as const;

/** All that a Pix page may say: what it read, and what its panel needs. */
export const pixMessageSchema = z.discriminatedUnion('type', [
  ...fromBoth,
  /** What it told of one pupil, in the order in which it was read. */
  z.object({
    type: z.literal('readings'),
    readings: z.array(readingSchema).check(z.minLength(1), z.maxLength(READINGS_AT_ONCE)),
  }),
  /** The PDF that the pupil just downloaded there. */
  z.object({
    type: z.literal('certificate-file'),
    site: siteSchema,
    userId: z.nullable(pixNumberSchema),
    pixId: pixNumberSchema,
    base64: z.string().check(z.maxLength(FILE_TEXT_LIMIT)),
    told: z.exactOptional(z.array(shownFactsSchema).check(z.maxLength(2))),
  }),
  /** A certification began on this page, or may begin (what stands before it is read). */
  z.object({ type: z.literal('certification'), begun: z.boolean() }),
  /** What stands before it was left again, and none was begun. */
  z.object({ type: z.literal('certification-left') }),
  /** The pupil wants to see their progress, or to say the day of their certification. */
  z.object({ type: z.literal('open-progress') }),
  /** The pupil wants to see what was just kept. */
  z.object({ type: z.literal('open-wallet') }),
  /** What is there to show of this pupil? */
  z.object({ type: z.literal('ask'), userId: pixNumberSchema }),
]);

/** What our own pages may say. */
export const ownMessageSchema = z.discriminatedUnion('type', [
  ...fromBoth,
  /** What is there to show? When a page changed something, or the ready-made glance is unreadable. */
  z.object({ type: z.literal('ask'), userId: z.nullable(pixNumberSchema) }),
  /** The account that is shown is not the usual one. */
  z.object({ type: z.literal('deny-account') }),
  /** « Seen », of a certificate: quiet until the next alert day. */
  z.object({ type: z.literal('acknowledge'), id: idSchema }),
  /** « Seen » is taken back: what was said of its alerts is as it was. */
  z.object({ type: z.literal('unacknowledge'), watch: watchSchema }),
  /** Show this account's data from now on, until Pix tells who is there. */
  z.object({ type: z.literal('show-account'), account: accountKeySchema }),
  /** The page in which a deletion could be undone is closed, or loaded again. */
  z.object({ type: z.literal('undo-closed') }),
  /** A link to Pix was clicked in the popup: in the tab of Pix that is there, or in a new one. */
  z.object({ type: z.literal('open-pix'), href: pixAddressSchema }),
  /** Everything was moved, or erased: show in the toolbar what there is now. */
  z.object({ type: z.literal('look-again') }),
  /**
   * Whether a certification goes on is to be asked of the documents where it did, and of these tabs of
   * Pix, which say that one does.
   */
  z.object({
    type: z.literal('look-for-certification'),
    tabs: z.array(z.int()).check(z.maxLength(SITTINGS_LIMIT)),
  }),
  /** One of our pages met an error that nobody had foreseen. */
  z.object({
    type: z.literal('report-error'),
    page: z.enum(['popup', 'wallet']),
    text: z.string().check(z.maxLength(4000)),
  }),
]);

export type PixMessage = z.infer<typeof pixMessageSchema>;
export type OwnMessage = z.infer<typeof ownMessageSchema>;

/**
 * What a tab of Pix answers to it: it goes there by Pix's own link; or it has none, and may be sent; or it
 * is not to be left.
 */
export type GoToAnswer = 'followed' | 'free' | 'stays';

/** What the worker says to a tab of Pix: go on there. */
export interface GoTo {
  type: 'go-to';
  href: string;
}

/** The answer to any of these; a page is told of its own pupil alone, hence the null. */
export type Reply =
  { ok: true; digest: Digest | null; kept?: Kept | null } | { ok: false; reason: Refusal };
