/**
 * Everything stored stands in an envelope that says its version. Not WXT's own versioned items:
 * their migrations run in every context at once and a failed one hands out the old data
 * (engineering.md B.7).
 */
import * as z from './zod.ts';

const envelopeSchema = z.object({ v: z.int().check(z.minimum(1)), data: z.optional(z.unknown()) });

/** Turns the data of one version into the next one's. Pure; may throw on nonsense. */
export type Migration = (data: unknown) => unknown;

/** How one kind of record is kept: its present version is one more than its migrations. */
export interface StoredRecord<T> {
  /** Of the present version. Fields beside those it names are dropped. */
  schema: z.ZodMiniType<T>;
  /** `migrations[0]` leads from version 1 to 2, and so on. */
  migrations: readonly Migration[];
}

/** A kind of record, of the type that its schema has; without migrations it is of version 1. */
export function record<T>({
  schema,
  migrations = [],
}: {
  schema: z.ZodMiniType<T>;
  migrations?: readonly Migration[];
}): StoredRecord<T> {
  return { schema, migrations };
}

export type Opened<T> =
  | { state: 'absent' }
  | { state: 'ok'; data: T }
  /** Not what it should be: to be set aside, never dropped. */
  | { state: 'corrupt' }
  /** Written by a newer Balise: to be left exactly as it is. */
  | { state: 'newer' };

export function seal<T>(record: StoredRecord<T>, data: NoInfer<T>): { v: number; data: T } {
  return { v: versionOf(record), data };
}

/** Reads a stored value of any version, and validates what comes out. Never throws. */
export function open<T>(record: StoredRecord<T>, stored: unknown): Opened<T> {
  if (stored === undefined) return { state: 'absent' };
  const envelope = envelopeSchema.safeParse(stored).data;
  if (!envelope) return { state: 'corrupt' };
  if (envelope.v > versionOf(record)) return { state: 'newer' };
  try {
    const { v, data } = envelope;
    const migrated = record.migrations.slice(v - 1).reduce((old, migrate) => migrate(old), data);
    const read = record.schema.safeParse(migrated);
    if (read.success) return { state: 'ok', data: read.data };
  } catch {
    // A migration met nonsense.
  }
  return { state: 'corrupt' };
}

export function versionOf<T>(record: StoredRecord<T>): number {
  return record.migrations.length + 1;
}
