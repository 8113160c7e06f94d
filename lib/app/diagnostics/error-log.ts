/** The last errors, each once, counted. */
import type { RecordArea } from '../../store/area/area.ts';
import { ALWAYS_PLAIN } from '../../store/codec.ts';
import { Change } from '../../store/change.ts';
import { countSchema, timeSchema } from '../../store/schema/common.ts';
import { record } from '../../store/schema/envelope.ts';
import * as z from '../../store/schema/zod.ts';
import { ERRORS_KEY } from '../../store/keys.ts';
import { redacted } from './errors.ts';

const ERRORS_LIMIT = 50;

const loggedErrorSchema = z.object({
  where: z.enum(['worker', 'popup', 'wallet']),
  /** Redacted. */
  text: z.string(),
  /** How many times. */
  count: countSchema,
  /** The last time. */
  at: timeSchema,
});

export type LoggedError = z.infer<typeof loggedErrorSchema>;

export const errorsRecord = record({ schema: z.array(loggedErrorSchema) });

/** Within one turn of the storage's lock. */
export async function logError(
  area: RecordArea,
  where: LoggedError['where'],
  error: string,
  now: number,
): Promise<void> {
  const change = new Change(area, now, ALWAYS_PLAIN);
  await change.load([ERRORS_KEY]);
  const errors = change.read(errorsRecord, ERRORS_KEY) ?? [];
  change.write(errorsRecord, ERRORS_KEY, withError(errors, where, redacted(error), now));
  await change.commit();
}

export function withError(
  errors: readonly LoggedError[],
  where: LoggedError['where'],
  text: string,
  at: number,
): LoggedError[] {
  const known = errors.find((one) => one.where === where && one.text === text);
  const others = errors.filter((one) => one !== known);
  return [...others, { where, text, count: (known?.count ?? 0) + 1, at }].slice(-ERRORS_LIMIT);
}
