/**
 * Everything stored stands in an envelope that says its version. Not WXT's own versioned items:
 * their migrations run in every context at once and a failed one hands out the old shape
 * (engineering.md B.7).
 */
import { anything, fields, readAs, wholeFrom, type Check } from './checks.ts';

const isEnvelope = fields<{ v: number; data: unknown }>({ v: wholeFrom(1), data: anything });

/** Turns the data of one version into the next one's. Pure; may throw on nonsense. */
export type Migration = (data: unknown) => unknown;

/** How one kind of record is kept: its present version is one more than its migrations. */
export interface Shape<T> {
  check: Check<T>;
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
    const read = readAs(shape.check, migrated);
    if (read !== null) return { state: 'ok', data: read };
  } catch {
    // A migration met nonsense.
  }
  return { state: 'corrupt' };
}

export function versionOf<T>(shape: Shape<T>): number {
  return shape.migrations.length + 1;
}
