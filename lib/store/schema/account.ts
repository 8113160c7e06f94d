/** What is kept of one Pix account. */
import type { KnownScorecard, PixAccount } from '../../domain/account.ts';
import { COMPETENCE_CODES } from '../../domain/competence.ts';
import type { UnknownCompetence } from '../../domain/reading.ts';
import { HIGHEST_FORESEEN_LEVEL, PIX_PER_LEVEL } from '../../domain/scorecard.ts';
import type { Visit } from '../../domain/visit.ts';
import {
  fields,
  flag,
  listOf,
  nullable,
  numberFrom,
  oneOf,
  someOf,
  textUpTo,
  wholeFrom,
  type Check,
} from './checks.ts';
import type { Shape } from './envelope.ts';
import { isDay, isName, isTime } from './part-checks.ts';

export const isCode = oneOf(COMPETENCE_CODES);
export const isLevel = wholeFrom(0, HIGHEST_FORESEEN_LEVEL);

export const isStatus = oneOf(['not-started', 'started', 'completed']);
export const isSite = oneOf(['fr', 'org']);

export const isPixAhead: Check<number> = (value): value is number =>
  numberFrom(0)(value) && value < PIX_PER_LEVEL;

const isKnownScorecard = fields<KnownScorecard>({
  code: isCode,
  level: isLevel,
  pixAhead: isPixAhead,
  status: isStatus,
  retryOn: nullable(isDay),
  seenAt: isTime,
});

const isSomeScorecards = someOf(COMPETENCE_CODES, isKnownScorecard);

/** Of competences that exist, and of no other. */
const isScorecards: Check<PixAccount['scorecards']> = (value): value is PixAccount['scorecards'] =>
  isSomeScorecards(value) && Object.keys(value).every(isCode);

export const isPixAccount = fields<PixAccount>({
  firstName: isName,
  nickname: isName,
  site: isSite,
  language: nullable(textUpTo(2)),
  scorecards: isScorecards,
  maxLevel: nullable(isLevel),
  unknown: listOf(fields<UnknownCompetence>({ competenceId: textUpTo(40), level: isLevel })),
  readAt: nullable(isTime),
  source: nullable(oneOf(['answer', 'page', 'level-up'])),
  certifiable: nullable(
    fields<{ value: boolean; seenAt: number }>({ value: flag, seenAt: isTime }),
  ),
  ignored: listOf(isCode, COMPETENCE_CODES.length),
  visit: nullable(fields<Visit>({ last: isDay, before: nullable(isDay) })),
});

/** Version 2 knows what was put aside, and the visits to the progress. */
export const withChoices = (old: unknown) => ({ ...(old as object), ignored: [], visit: null });

/** Version 3 has a nickname. */
export const withNickname = (old: unknown) => ({ ...(old as object), nickname: null });

export const accountShape: Shape<PixAccount> = {
  check: isPixAccount,
  migrations: [withChoices, withNickname],
};
