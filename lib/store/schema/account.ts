/** What is kept of one Pix account. */
import { PLACE_LIMIT, REMINDER_DAYS } from '../../domain/exam-day/exam-day.ts';
import { COMPETENCE_CODES } from '../../domain/training/competence.ts';
import { HIGHEST_FORESEEN_LEVEL, PIX_PER_LEVEL } from '../../domain/training/scorecard.ts';
import { daySchema, nameSchema, timeSchema } from './common.ts';
import { record } from './envelope.ts';
import * as z from './zod.ts';

export const codeSchema = z.enum(COMPETENCE_CODES);
export const levelSchema = z.int().check(z.minimum(0), z.maximum(HIGHEST_FORESEEN_LEVEL));
export const pixAheadSchema = z.number().check(z.minimum(0), z.lt(PIX_PER_LEVEL));
export const statusSchema = z.enum(['not-started', 'started', 'completed']);
export const siteSchema = z.enum(['fr', 'org']);

const knownScorecardSchema = z.object({
  code: codeSchema,
  level: levelSchema,
  pixAhead: pixAheadSchema,
  status: statusSchema,
  retryOn: z.nullable(z.union([daySchema, z.literal('unknown')])),
  seenAt: timeSchema,
});

const wordCountSchema = z.int().check(z.minimum(1), z.maximum(1_000_000));

const examDaySchema = z.object({
  day: z.nullable(daySchema),
  time: z.nullable(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  place: z.nullable(z.string().check(z.minLength(1), z.maxLength(PLACE_LIMIT * 2))),
  saidAt: wordCountSchema,
  saidOn: daySchema,
  reminded: z
    .array(z.object({ days: z.literal([...REMINDER_DAYS]), on: daySchema }))
    .check(z.maxLength(REMINDER_DAYS.length)),
  inCalendar: z.nullable(wordCountSchema),
});

export const accountSchema = z.object({
  firstName: nameSchema,
  nickname: nameSchema,
  site: siteSchema,
  language: z.nullable(z.string().check(z.maxLength(2))),
  /** Of competences that exist, and of no other. */
  scorecards: z.partialRecord(codeSchema, knownScorecardSchema),
  maxLevel: z.nullable(levelSchema),
  unknown: z.array(
    z.object({ competenceId: z.string().check(z.maxLength(40)), level: levelSchema }),
  ),
  readAt: z.nullable(timeSchema),
  source: z.nullable(z.enum(['answer', 'page', 'level-up'])),
  certifiable: z.nullable(z.object({ value: z.boolean(), seenAt: timeSchema })),
  ignored: z.array(codeSchema).check(z.maxLength(COMPETENCE_CODES.length)),
  visit: z.nullable(z.object({ last: daySchema, before: z.nullable(daySchema) })),
  examDay: z.nullable(examDaySchema),
});

/** Version 2 knows what was put aside, and the visits to the progress. */
export const withChoices = (old: unknown) => ({ ...(old as object), ignored: [], visit: null });

/** Version 3 has a nickname. */
export const withNickname = (old: unknown) => ({ ...(old as object), nickname: null });

/** Version 4 has the day of the exam. */
export const withExamDay = (old: unknown) => ({ ...(old as object), examDay: null });

export const accountRecord = record({
  schema: accountSchema,
  migrations: [withChoices, withNickname, withExamDay],
});
