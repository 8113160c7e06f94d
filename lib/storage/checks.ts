/**
 * Says whether a value is what it should be, and nothing more: for what must be validated where
 * even the smallest of libraries would weigh. The same checks serve as parts of zod schemas.
 */
export type Check<T> = (value: unknown) => value is T;

export const flag: Check<boolean> = (value) => typeof value === 'boolean';

/** A number from `least` to `most`, both included. */
export function numberFrom(least: number, most = Infinity): Check<number> {
  return (value): value is number => typeof value === 'number' && value >= least && value <= most;
}

export function wholeFrom(least: number, most = Infinity): Check<number> {
  return (value): value is number => Number.isInteger(value) && numberFrom(least, most)(value);
}

export function textLike(pattern: RegExp): Check<string> {
  return (value): value is string => typeof value === 'string' && pattern.test(value);
}

/** A text of at most `most` UTF-16 units. */
export function textUpTo(most: number, least = 0): Check<string> {
  return (value): value is string =>
    typeof value === 'string' && value.length >= least && value.length <= most;
}

export function oneOf<const T extends string>(values: readonly T[]): Check<T> {
  return (value): value is T => (values as readonly unknown[]).includes(value);
}

export function nullable<T>(check: Check<T>): Check<T | null> {
  return (value): value is T | null => value === null || check(value);
}

export function listOf<T>(check: Check<T>, most = Infinity): Check<T[]> {
  return (value): value is T[] =>
    Array.isArray(value) && value.length <= most && value.every(check);
}

/** An object with these fields; others are let be. */
export function fields<T extends object>(checks: { [K in keyof T]: Check<T[K]> }): Check<T> {
  const entries = Object.entries<Check<unknown>>(checks);
  return (value): value is T =>
    isObject(value) && entries.every(([name, check]) => check(value[name]));
}

/** An object whose fields, any or none of those allowed, all hold the same kind of thing. */
export function someOf<K extends string, T>(
  names: readonly K[],
  check: Check<T>,
): Check<Partial<Record<K, T>>> {
  return (value): value is Partial<Record<K, T>> =>
    isObject(value) &&
    Object.entries(value).every(([name, held]) => oneOf(names)(name) && check(held));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
