import type { KnowledgeSource, KnownScorecard, PixAccount } from './account.ts';
import { earnedPix, isBlocked, type RetryOn } from '../training/scorecard.ts';
import { competencesAtLevelOne } from '../training/certifiable.ts';
import { addDays, type PlainDate } from '../plain-date.ts';
import type { AccountReading, CompetenceReading, ReadingOf, ScorecardReading } from '../reading.ts';

/** The moment of a change: the clock, and the calendar day at that moment. */
export interface Clock {
  now: number;
  today: PlainDate;
}

/**
 * The account after a reading. Nothing known is lost: a competence that the reading does not tell
 * stays as it was, and an answer to an older question never replaces a newer one.
 */
export function mergeReading(
  account: PixAccount,
  reading: AccountReading,
  clock: Clock,
): PixAccount {
  const base = { ...account, site: reading.site };
  switch (reading.kind) {
    case 'account':
      return {
        ...base,
        firstName: reading.firstName ?? account.firstName,
        language: reading.language ?? account.language,
      };
    case 'certifiable':
      return mergeCertifiable(base, reading, clock);
    case 'profile':
      return {
        ...mergeScorecards(base, reading, reading.scorecards, clock),
        maxLevel: reading.maxLevel ?? account.maxLevel,
        unknown: reading.unknown,
      };
    case 'scorecard':
      return mergeScorecards(base, reading, [reading.scorecard], clock);
    case 'page':
      return mergeScorecards(base, reading, reading.scorecards, clock);
    case 'level-up':
      return mergeLevelUp(base, reading, clock);
  }
}

function mergeCertifiable(
  account: PixAccount,
  reading: ReadingOf<'certifiable'>,
  clock: Clock,
): PixAccount {
  if (isOlder(reading.observedAt, account.certifiable?.seenAt, clock.now)) return account;
  return {
    ...account,
    certifiable: { value: reading.isCertifiable, seenAt: reading.observedAt },
  };
}

function mergeScorecards(
  account: PixAccount,
  reading: CompetenceReading,
  read: ScorecardReading[],
  clock: Clock,
): PixAccount {
  const scorecards = { ...account.scorecards };
  for (const card of read) {
    if (isOlder(reading.observedAt, scorecards[card.code]?.seenAt, clock.now)) continue;
    const found = knownFrom(card, reading.observedAt, clock.today);
    const before = scorecards[card.code];
    scorecards[card.code] = reading.kind === 'page' ? withKnownWait(found, before, clock) : found;
  }
  return freshened(withStandingVerdict(account, scorecards, reading), reading, clock);
}

/**
 * What Pix answered to « certifiable? » stands until the profile changes by what is read later: a
 * refusal, once the competences at level 1 are others; a yes, once one of them is not there any more.
 */
function withStandingVerdict(
  account: PixAccount,
  scorecards: PixAccount['scorecards'],
  { observedAt }: CompetenceReading,
): PixAccount {
  const { certifiable } = account;
  const reached = (cards: PixAccount['scorecards']) =>
    competencesAtLevelOne({ ...account, scorecards: cards });
  const [before, after] = [reached(account.scorecards), reached(scorecards)];
  const isLost = before.some((code) => !after.includes(code));
  // What is read for the first time was so before, for all that is known.
  const isWon = after.some((code) => account.scorecards[code]?.level === 0);
  const isOver = isLost || (isWon && certifiable?.value === false);
  const stands = !isOver || (certifiable !== null && observedAt < certifiable.seenAt);
  return { ...account, scorecards, certifiable: stands ? certifiable : null };
}

/** The address of a question tells the new level, not the pix: those are taken as just enough. */
function mergeLevelUp(
  account: PixAccount,
  reading: ReadingOf<'level-up'>,
  clock: Clock,
): PixAccount {
  const known = account.scorecards[reading.code];
  const tooLate = isOlder(reading.observedAt, known?.seenAt, clock.now);
  if (tooLate || (known && known.level >= reading.level)) return account;
  const card: KnownScorecard = {
    code: reading.code,
    level: reading.level,
    pixAhead: 0,
    status: 'started',
    retryOn: null,
    seenAt: reading.observedAt,
  };
  const scorecards = { ...account.scorecards, [reading.code]: card };
  return freshened(withStandingVerdict(account, scorecards, reading), reading, clock);
}

const SOURCES = {
  profile: 'answer',
  scorecard: 'answer',
  page: 'page',
  'level-up': 'level-up',
} as const satisfies Record<CompetenceReading['kind'], KnowledgeSource>;

function freshened(account: PixAccount, reading: CompetenceReading, clock: Clock): PixAccount {
  if (isOlder(reading.observedAt, account.readAt, clock.now)) return account;
  return { ...account, readAt: reading.observedAt, source: SOURCES[reading.kind] };
}

function knownFrom(
  { code, level, pixAhead, status, daysBeforeImproving }: ScorecardReading,
  seenAt: number,
  today: PlainDate,
): KnownScorecard {
  const retryOn = status === 'completed' ? retryAfter(daysBeforeImproving, today) : null;
  return { code, level, pixAhead, status, retryOn, seenAt };
}

/**
 * The page may not tell who waits (a phone's does not), or not until when: what was known of it stands
 * while nothing was earned.
 */
function withKnownWait(
  found: KnownScorecard,
  before: KnownScorecard | undefined,
  { today }: Clock,
): KnownScorecard {
  const isUntold = found.status === 'started' || found.retryOn === 'unknown';
  const isSame = before && earnedPix(before) === earnedPix(found) && isUntold;
  return isSame && isBlocked(before, today)
    ? { ...found, status: before.status, retryOn: before.retryOn }
    : found;
}

function retryAfter(
  days: ScorecardReading['daysBeforeImproving'],
  today: PlainDate,
): RetryOn | null {
  if (days === null || days === 'unknown') return days;
  return days > 0 ? addDays(today, days) : null;
}

/** A time in the future says that the clock was set back since: it can outrank nothing. */
function isOlder(observedAt: number, knownAt: number | null | undefined, now: number): boolean {
  return knownAt != null && knownAt <= now && observedAt < knownAt;
}
