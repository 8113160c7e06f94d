/**
 * Everything stored stands in an envelope that says its version. Not WXT's own versioned items:
 * their migrations run in every context at once and a failed one hands out the old shape
 * (engineering.md B.7).
 */
import { fields, wholeFrom, type Check } from './checks.ts';

const isEnvelope = fields<{ v: number }>({ v: wholeFrom(1) }) as Check<{
  v: number;
  data: unknown;
}>;

/** Turns the data of one version into the next one's. Pure; may throw on nonsense. */
export type Migration = (data: unknown) => unknown;

/** Answers what is valid, throws for what is not: a zod schema, or a check. */
export interface Parser<T> {
  parse: (data: unknown) => T;
}

export function checkedBy<T>(check: Check<T>): Parser<T> {
  return {
    parse: (data) => {
      if (check(data)) return data;
      throw new TypeError('not what it should be');
    },
  };
}

/** How one kind of record is kept: its present version is one more than its migrations. */
export interface Shape<T> {
  schema: Parser<T>;
  /** `migrations[0]` leads from version 1 to 2, and so on. */
  migrations: readonly Migration[];
}

export type Opened<T> =
  | { state: 'absent' }
  | { state: 'ok'; data: T }
  /** Not what it should be: to be set aside, never dropped. */
  | { state: 'corrupt' }
  /** Written by a newer Balise: to be left exactly as it is. */
  | { state: 'newer' };

export function seal<T>(shape: Shape<T>, data: T): { v: number; data: T } {
  return { v: versionOf(shape), data };
}

/** Reads a stored value of any version, and validates what comes out. Never throws. */
export function open<T>(shape: Shape<T>, stored: unknown): Opened<T> {
  if (stored === undefined) return { state: 'absent' };
  if (!isEnvelope(stored)) return { state: 'corrupt' };
  const { v, data } = stored;
  if (v > versionOf(shape)) return { state: 'newer' };
  try {
    const migrated = shape.migrations.slice(v - 1).reduce((old, migrate) => migrate(old), data);
    return { state: 'ok', data: shape.schema.parse(migrated) };
  } catch {
    return { state: 'corrupt' };
  }
}

export function versionOf<T>(shape: Shape<T>): number {
  return shape.migrations.length + 1;
}
