import * as z from 'zod/mini';
import { SOURCES } from '../../domain/certificate/certificate.ts';
import { textLike } from '../checks.ts';
import { accountKeySchema, time } from '../parts.ts';
import { factsSchema, fileSchema } from '../wallet-shapes.ts';
import type { Arrival } from './arrival.ts';

const account = z.nullable(accountKeySchema);

/** What a letter must hold: it was written by an earlier Balise, perhaps. */
export const arrivalSchema: z.ZodMiniType<Arrival> = z.union([
  z.object({
    kind: z.literal('told'),
    source: z.enum(SOURCES),
    seenAt: time,
    account,
    certificates: z.array(factsSchema),
  }),
  z.object({
    kind: z.literal('file'),
    pixId: z.custom<string>(textLike(/^\d{1,19}$/)),
    account,
    file: fileSchema,
  }),
]);
