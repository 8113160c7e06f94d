/** The last errors, each once, counted. */
import type { StorageArea } from '../../store/area/area.ts';
import { Change } from '../../store/change.ts';
import { fields, listOf, oneOf, textUpTo, wholeFrom } from '../../store/schema/checks.ts';
import type { Shape } from '../../store/schema/envelope.ts';
import { ERRORS_KEY } from '../../store/keys.ts';
import { isTime } from '../../store/schema/part-checks.ts';
import { redacted } from './redact.ts';

const ERRORS_LIMIT = 50;

export interface LoggedError {
  where: 'worker' | 'popup' | 'wallet';
  /** Redacted. */
  text: string;
  /** How many times. */
  count: number;
  /** The last time. */
  at: number;
}

export const errorsShape: Shape<LoggedError[]> = {
  check: listOf(
    fields<LoggedError>({
      where: oneOf(['worker', 'popup', 'wallet']),
      text: textUpTo(Infinity),
      count: wholeFrom(0),
      at: isTime,
    }),
  ),
  migrations: [],
};

/** Within one turn of the storage's lock. */
export async function logError(
  area: StorageArea,
  where: LoggedError['where'],
  error: string,
  now: number,
): Promise<void> {
  const change = new Change(area, now);
  await change.load([ERRORS_KEY]);
  const errors = change.read(errorsShape, ERRORS_KEY) ?? [];
  change.write(errorsShape, ERRORS_KEY, withError(errors, where, redacted(error), now));
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
