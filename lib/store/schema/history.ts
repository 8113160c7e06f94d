/** A pupil's progress, a point a day. */
import { COMPETENCE_CODES } from '../../domain/training/competence.ts';
import { HISTORY_LIMIT } from '../../domain/training/history.ts';
import { countSchema, daySchema } from './common.ts';
import { record } from './envelope.ts';
import * as z from './zod.ts';

const dayPointSchema = z.object({
  day: daySchema,
  pix: z.array(z.nullable(countSchema)).check(z.length(COMPETENCE_CODES.length)),
});

export const historyRecord = record({
  schema: z.array(dayPointSchema).check(z.maxLength(HISTORY_LIMIT)),
});
