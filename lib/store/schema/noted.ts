/** When anything was last noted here: times, and nothing of whom. */
import { timeSchema } from './common.ts';
import { record } from './envelope.ts';
import * as z from './zod.ts';

const notedSchema = z.object({
  at: timeSchema,
  behind: z.nullable(z.object({ since: timeSchema, by: timeSchema })),
  gap: z.nullable(z.object({ from: timeSchema, to: timeSchema })),
  ahead: timeSchema,
});

export const notedRecord = record({ schema: notedSchema });
