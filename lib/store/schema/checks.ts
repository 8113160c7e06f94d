/**
 * Says whether a value is what it should be, and takes of it what was asked for. One check describes
 * a shape and its type (`Checked`); some 1 kB in all, where a library would be half of what the
 * browser reads anew at every wake-up of the worker.
 */
export interface Check<out T> {
  (value: unknown): value is T;
  /** Of a value that passed, what was asked for and nothing beside; absent where that is all of it. */
  only?: (passed: unknown) => T;
}

/** The type that a check describes. */
export type Checked<C> = C extends Check<infer T> ? T : never;

/** What was asked for, and nothing beside; null when the value is not what it should be. */
export function readAs<T>(check: Check<T>, value: unknown): T | null {
  return check(value) ? taken(check, value) : null;
}

export const flag: Check<boolean> = (value) => typeof value === 'boolean';

export const anything = (() => true) as unknown as Check<unknown>;

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

export function oneOf<const T extends string | number>(values: readonly T[]): Check<T> {
  return (value): value is T => (values as readonly unknown[]).includes(value);
}

export function nullable<T>(check: Check<T>): Check<T | null> {
  return taking(
    (value): value is T | null => value === null || check(value),
    (passed) => (passed === null ? null : taken(check, passed)),
  );
}

export function listOf<T>(check: Check<T>, most = Infinity, least = 0): Check<T[]> {
  return taking(
    // Spread, for `every` does not look at the holes of a list.
    (value): value is T[] =>
      Array.isArray(value) &&
      value.length >= least &&
      value.length <= most &&
      [...(value as unknown[])].every(check),
    (passed) => Array.from(passed as unknown[], (each) => taken(check, each)),
  );
}

/** An object with these fields; others are let be, and not taken. */
export function fields<T extends object>(checks: { [K in keyof T]: Check<T[K]> }): Check<T> {
  const entries = Object.entries<Check<unknown>>(checks);
  return taking(
    (value): value is T => isObject(value) && entries.every(([name, check]) => check(value[name])),
    (passed) => takenFrom(passed, entries) as T,
  );
}

/** An object with any or none of these fields, which hold the same kind of thing. */
export function someOf<K extends string, T>(
  names: readonly K[],
  check: Check<T>,
): Check<Partial<Record<K, T>>> {
  type Some = Partial<Record<K, T>>;
  return taking(
    (value): value is Some =>
      isObject(value) && names.every((name) => !(name in value) || check(value[name])),
    (passed) => {
      const there = names.filter((name) => name in (passed as Some));
      return takenFrom(
        passed,
        there.map((name) => [name, check]),
      ) as Some;
    },
  );
}

/** What passes any of these; the first that it passes takes of it. */
export function anyOf<C extends Check<unknown>>(...checks: C[]): Check<Checked<C>> {
  const passedBy = (value: unknown) => checks.find((check) => check(value));
  return taking(
    (value): value is Checked<C> => passedBy(value) !== undefined,
    (passed) => taken(passedBy(passed) ?? anything, passed) as Checked<C>,
  );
}

type Kinds = Record<string, Record<string, Check<unknown>>>;

type OfKind<Tag extends string, K extends Kinds> = {
  [Kind in keyof K]: Record<Tag, Kind> & { [Field in keyof K[Kind]]: Checked<K[Kind][Field]> };
}[keyof K];

/** Several kinds of objects, told apart by one of their fields, each with further fields. */
export function byKind<const Tag extends string, K extends Kinds>(
  tag: Tag,
  kinds: K,
): Check<OfKind<Tag, K>> {
  const checks = Object.entries(kinds).map(([kind, others]) =>
    fields<object>({ [tag]: oneOf([kind]), ...others }),
  );
  return anyOf(...checks) as Check<OfKind<Tag, K>>;
}

function taking<T>(check: (value: unknown) => value is T, only: (passed: unknown) => T): Check<T> {
  return Object.assign(check, { only });
}

function taken<T>(check: Check<T>, passed: unknown): T {
  return check.only ? check.only(passed) : (passed as T);
}

function takenFrom(passed: unknown, entries: [string, Check<unknown>][]): unknown {
  const held = passed as Record<string, unknown>;
  return Object.fromEntries(entries.map(([name, check]) => [name, taken(check, held[name])]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
