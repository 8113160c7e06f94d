/** What several records and messages are made of. Dates as text, times as milliseconds: only JSON. */
import { LANGUAGES } from '../../domain/language.ts';
import { plainDate, type PlainDate } from '../../domain/plain-date.ts';
import { FAILURE_REASONS, READING_SUBJECTS } from '../../domain/reading.ts';
import * as z from './zod.ts';

export const accountKeySchema = z.string().check(z.regex(/^[0-9a-f]{16}$/));

/** A local name for a Pix account: a salted hash of its number, which itself is never kept. */
export type AccountKey = z.infer<typeof accountKeySchema>;

/** Pix's own number of a user, or of a certificate. */
export const pixNumberSchema = z.string().check(z.regex(/^\d{1,19}$/));

/** A name that Balise made up for something of its own. */
export const idSchema = z.string().check(z.regex(/^[\w-]{1,64}$/));

/** Milliseconds since 1970. */
export const timeSchema = z.number().check(z.minimum(0));

export const daySchema = z.custom<PlainDate>(
  (value) => typeof value === 'string' && plainDate(value) !== null,
);

export const countSchema = z.int().check(z.minimum(0));

/** What a person is called. */
export const nameSchema = z.nullable(z.string().check(z.maxLength(200)));

export const standingSchema = z.enum(['pending', 'validated', 'rejected', 'cancelled']);

export const panelSchema = z.object({
  shown: z.boolean(),
  side: z.enum(['left', 'right']),
  folded: z.boolean(),
  opened: z.nullable(z.boolean()),
});

/** The panel's version 2 remembers that it was left opened. */
export const withOpenedPanel = (old: unknown) => {
  const held = old as { panel: object };
  return { ...held, panel: { ...held.panel, opened: null } };
};

export const renewalYearsSchema = z.nullable(z.literal([1, 2, 3, 5]));

export const alertDaysSchema = z.array(countSchema).check(z.maxLength(20));

export const languageSchema = z.nullable(z.enum(LANGUAGES));

export const withLanguage = (old: unknown) => ({ ...(old as object), language: null });

export const failureSchema = z.object({
  subject: z.enum([...READING_SUBJECTS, 'record']),
  reason: z.enum([
    ...FAILURE_REASONS,
    'partial',
    'set-aside',
    'partial-list',
    'record-lost',
    'over-bound',
    'at-bound',
    'inbox-full',
    'kept-as-it-is',
  ]),
  count: countSchema,
  at: timeSchema,
});
