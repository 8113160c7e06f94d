/** Whose data is shown, and what could not be read last. */
import { accountKeySchema, failureSchema } from './common.ts';
import { record } from './envelope.ts';
import * as z from './zod.ts';

const currentSchema = z.object({
  key: z.nullable(accountKeySchema),
  failure: z.nullable(failureSchema),
});

export type Current = z.infer<typeof currentSchema>;

export const currentRecord = record({ schema: currentSchema });
