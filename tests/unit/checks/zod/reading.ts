/** What was read on Pix. */
import * as z from 'zod/mini';
import {
  code,
  facts,
  level,
  like,
  list,
  maybeNumber,
  number,
  reason,
  subject,
  text,
  time,
  whole,
} from './values.ts';

const scorecard = z.object({
  code,
  level,
  pixAhead: z.custom<number>((value) => typeof value === 'number' && value >= 0 && value < 8),
  status: z.enum(['not-started', 'started', 'completed']),
  daysBeforeImproving: z.nullable(whole(0, 366)),
});

export const site = z.enum(['fr', 'org']);
const context = { site, observedAt: time };
const unreadable = whole(0, 1000);
const kind = <const K extends string>(of: K) => ({ ...context, kind: z.literal(of) });
export const reading = z.union([
  z.object({
    ...kind('account'),
    userId: number,
    firstName: z.nullable(text(200)),
    language: z.nullable(like(/^[a-z]{2}$/)),
  }),
  z.object({
    ...kind('profile'),
    userId: number,
    maxLevel: z.nullable(whole(1, 8)),
    scorecards: list(scorecard, 16),
    unknown: list(z.object({ competenceId: like(/^\w{1,40}$/), level }), 64),
    unreadable,
  }),
  z.object({ ...kind('scorecard'), userId: number, scorecard }),
  z.object({ ...kind('certifiable'), userId: number, isCertifiable: z.boolean() }),
  z.object({
    ...kind('page'),
    userId: maybeNumber,
    scorecards: list(scorecard, 16),
    unreadable,
  }),
  z.object({ ...kind('level-up'), userId: maybeNumber, code, level }),
  z.object({
    ...kind('certificates'),
    userId: maybeNumber,
    certificates: list(facts, 50),
    unreadable,
  }),
  z.object({ ...kind('certificate'), userId: maybeNumber, facts }),
  z.object({ ...kind('failure'), subject: z.enum(subject), reason: z.enum(reason) }),
]);
