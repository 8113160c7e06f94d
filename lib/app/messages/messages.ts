/** What the parts of Balise say to each other. Every message is validated where it arrives. */
import { COMPETENCE_CODES } from '../../domain/competence.ts';
import {
  FAILURE_REASONS,
  READING_SUBJECTS,
  type Reading,
  type ScorecardReading,
  type UnknownCompetence,
} from '../../domain/reading.ts';
import type { Digest } from './digest.ts';
import { READINGS_AT_ONCE } from './readings-at-once.ts';
import type { Refusal } from './refusal.ts';
import { isFacts } from '../../store/schema/certificate.ts';
import { HIGHEST_FORESEEN_LEVEL } from '../../domain/scorecard.ts';
import { isCode, isLevel, isPixAhead, isSite, isStatus } from '../../store/schema/account.ts';
import {
  byKind,
  fields,
  flag,
  listOf,
  nullable,
  oneOf,
  textLike,
  textUpTo,
  wholeFrom,
  type Check,
  type Checked,
} from '../../store/schema/checks.ts';
import {
  isAccountKey,
  isId,
  isPanel,
  isPixNumber,
  isTime,
} from '../../store/schema/part-checks.ts';

const isSmallCount = wholeFrom(0, 1000);

const isScorecard = fields<ScorecardReading>({
  code: isCode,
  level: isLevel,
  pixAhead: isPixAhead,
  status: isStatus,
  daysBeforeImproving: nullable(wholeFrom(0, 366)),
});
const scorecards = listOf(isScorecard, COMPETENCE_CODES.length);

const isUnknownCompetence = fields<UnknownCompetence>({
  competenceId: textLike(/^\w{1,40}$/),
  level: isLevel,
});

/** Nobody sits more; a longer list is no list of certificates. */
const CERTIFICATES_LIMIT = 50;

/** Base64 of some 6 MB: far above an official PDF, far below what a message may weigh. */
const FILE_TEXT_LIMIT = 8_000_000;

const context = { site: isSite, observedAt: isTime };
const ofOne = { ...context, userId: isPixNumber };
const ofAny = { ...context, userId: nullable(isPixNumber) };

const isReading: Check<Reading> = byKind('kind', {
  account: {
    ...ofOne,
    firstName: nullable(textUpTo(200)),
    language: nullable(textLike(/^[a-z]{2}$/)),
  },
  profile: {
    ...ofOne,
    maxLevel: nullable(wholeFrom(1, HIGHEST_FORESEEN_LEVEL)),
    scorecards,
    unknown: listOf(isUnknownCompetence, 64),
    unreadable: isSmallCount,
  },
  scorecard: { ...ofOne, scorecard: isScorecard },
  certifiable: { ...ofOne, isCertifiable: flag },
  page: { ...ofAny, scorecards, unreadable: isSmallCount },
  'level-up': { ...ofAny, code: isCode, level: isLevel },
  certificates: {
    ...ofAny,
    certificates: listOf(isFacts, CERTIFICATES_LIMIT),
    unreadable: isSmallCount,
  },
  certificate: { ...ofAny, facts: isFacts },
  failure: { ...context, subject: oneOf(READING_SUBJECTS), reason: oneOf(FAILURE_REASONS) },
});

const FROM_BOTH = {
  /** Where the panel stands from now on. */
  'set-panel': { panel: isPanel },
  /** The five steps need not be shown any more. */
  'dismiss-steps': {},
  /** This account, or without a number the one that is shown, is the usual one. */
  'confirm-account': { userId: nullable(isPixNumber) },
};

/** All that a Pix page may say: what it read, and what its panel needs. */
export const isPixMessage = byKind('type', {
  ...FROM_BOTH,
  /** What it told of one pupil, in the order in which it was read. */
  readings: { readings: listOf(isReading, READINGS_AT_ONCE, 1) },
  /** The PDF that the pupil just downloaded there. */
  'certificate-file': {
    site: isSite,
    userId: nullable(isPixNumber),
    pixId: isPixNumber,
    base64: textUpTo(FILE_TEXT_LIMIT),
  },
  /** A certification began on this page: nothing more will come from it. */
  certification: {},
  /** What is there to show of this pupil? */
  ask: { userId: isPixNumber },
});

/** What our own pages may say; what the wallet page does by itself is in the other messages files. */
export const isOwnMessage = byKind('type', {
  ...FROM_BOTH,
  /** What is there to show? When a page changed something, or the ready-made glance is unreadable. */
  ask: { userId: nullable(isPixNumber) },
  /** « Seen », of a certificate: quiet until the next alert day. */
  acknowledge: { id: isId },
  /** Show this account's data from now on, until Pix tells who is there. */
  'show-account': { account: isAccountKey },
  /** Everything was moved, or erased: show in the toolbar what there is now. */
  'look-again': {},
  /** One of our pages met an error that nobody had foreseen. */
  'report-error': { page: oneOf(['popup', 'wallet']), text: textUpTo(4000) },
});

export type PixMessage = Checked<typeof isPixMessage>;
export type OwnMessage = Checked<typeof isOwnMessage>;

/** The answer to any of these; a page is told of its own pupil alone, hence the null. */
export type Reply = { ok: true; digest: Digest | null } | { ok: false; reason: Refusal };
