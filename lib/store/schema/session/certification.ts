/**
 * Documents in which a certification goes on, or may: while one does, Balise offers nothing. They stand
 * in the session's memory, where a worker that slept finds them.
 */
import { SITTINGS_LIMIT, type Sitting } from '../../../domain/exam-day/sittings.ts';
import { timeSchema } from '../common.ts';
import * as z from '../zod.ts';

const sittingsSchema = z
  .array(z.object({ tab: z.nullable(z.int()), begun: z.boolean(), until: timeSchema }))
  .check(z.maxLength(SITTINGS_LIMIT));

export function openSittings(stored: unknown): Sitting[] {
  return sittingsSchema.safeParse(stored).data ?? [];
}
