/** What is kept of one Pix account. */
import type { KnownScorecard, PixAccount } from '../domain/account.ts';
import { COMPETENCE_CODES } from '../domain/competence.ts';
import type { UnknownCompetence } from '../domain/reading.ts';
import { HIGHEST_FORESEEN_LEVEL, PIX_PER_LEVEL } from '../domain/scorecard.ts';
import type { Visit } from '../domain/visit.ts';
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
import { checkedBy, type Shape } from './envelope.ts';
import { isDay, isName, isTime } from './part-checks.ts';

const isCode = oneOf(COMPETENCE_CODES);
const isLevel = wholeFrom(0, HIGHEST_FORESEEN_LEVEL);

export const isPixAhead: Check<number> = (value): value is number =>
  numberFrom(0)(value) && value < PIX_PER_LEVEL;

const isKnownScorecard = fields<KnownScorecard>({
  code: isCode,
  level: isLevel,
  pixAhead: isPixAhead,
  status: oneOf(['not-started', 'started', 'completed']),
  retryOn: nullable(isDay),
  seenAt: isTime,
});

export const isPixAccount = fields<PixAccount>({
  firstName: isName,
  nickname: isName,
  site: oneOf(['fr', 'org']),
  language: nullable(textUpTo(2)),
  scorecards: someOf(COMPETENCE_CODES, isKnownScorecard),
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
  schema: checkedBy(isPixAccount),
  migrations: [withChoices, withNickname],
};
