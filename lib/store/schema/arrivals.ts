/** How much came by itself today: counts, and nothing of whom. */
import { countSchema } from './common.ts';
import { record } from './envelope.ts';
import * as z from './zod.ts';

const arrivalsSchema = z.object({
  day: countSchema,
  accounts: countSchema,
  certificates: countSchema,
  bytes: countSchema,
});

export const arrivalsRecord = record({ schema: arrivalsSchema });
