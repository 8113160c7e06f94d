/** Of each certificate its dates and its standing alone: readable also while the wallet is not. */
import { accountKeySchema, countSchema, daySchema, idSchema, standingSchema } from '../common.ts';
import { record } from '../envelope.ts';
import * as z from '../zod.ts';

export const watchSchema = z.object({
  id: idSchema,
  account: z.nullable(accountKeySchema),
  standing: standingSchema,
  renewBy: z.nullable(daySchema),
  examDate: z.nullable(daySchema),
  isReplaced: z.boolean(),
  result: z.enum(['none', 'to-announce', 'announced']),
  raised: z.nullable(
    z.object({
      renewBy: daySchema,
      threshold: countSchema,
      isAcknowledged: z.boolean(),
      on: z.exactOptional(daySchema),
    }),
  ),
  snoozedUntil: z.nullable(daySchema),
  isStopped: z.boolean(),
  isDeleted: z.boolean(),
});

/** The watch's version 2: of a certificate that is there. */
export const withDeletion = (old: unknown) => ({ ...(old as object), isDeleted: false });

/** Version 3 knows when the exam was; what is not known yet is, once the wallet is next changed. */
export const withExamDate = (old: unknown) => ({ ...(old as object), examDate: null });

export const watchesRecord = record({
  schema: z.array(watchSchema),
  migrations: [
    // Version 2 keeps those of deleted certificates; until then only live ones were watched.
    (old) => (old as unknown[]).map(withDeletion),
    (old) => (old as unknown[]).map(withExamDate),
  ],
});
