import * as z from 'zod/mini';
import type { CertificateWatch } from '../domain/certificate/watch.ts';
import type { Shape } from './envelope.ts';
import { accountKeySchema, day, idSchema, standing } from './parts.ts';

export const watchSchema: z.ZodMiniType<CertificateWatch> = z.object({
  id: idSchema,
  account: z.nullable(accountKeySchema),
  standing,
  renewBy: z.nullable(day),
  isReplaced: z.boolean(),
  result: z.enum(['none', 'to-announce', 'announced']),
  raised: z.nullable(
    z.object({
      renewBy: day,
      threshold: z.int().check(z.minimum(0)),
      isAcknowledged: z.boolean(),
    }),
  ),
  snoozedUntil: z.nullable(day),
  isStopped: z.boolean(),
});

/** Dates and words said alone: readable also while the wallet is not. */
export const watchesShape: Shape<CertificateWatch[]> = {
  schema: z.array(watchSchema),
  migrations: [],
};
