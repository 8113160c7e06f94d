/** Whose data is shown, and what could not be read last. */
import { accountKeySchema, failureSchema } from './common.ts';
import { record } from './envelope.ts';
import * as z from './zod.ts';

const currentSchema = z.object({
  key: z.nullable(accountKeySchema),
  /** Of nobody in particular: the page did not tell whose it was. */
  failure: z.nullable(failureSchema),
  /** By whose it was. */
  failures: z.exactOptional(z.record(accountKeySchema, failureSchema)),
});

export type Current = z.infer<typeof currentSchema>;

export const currentRecord = record({ schema: currentSchema });
