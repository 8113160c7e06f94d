/** How things were before the last restore, so that it can be undone: and that undone, too. */
import { setRight } from '../domain/noted-time.ts';
import type { Change } from '../store/change.ts';
import { idSchema, timeSchema } from '../store/schema/common.ts';
import { open, record } from '../store/schema/envelope.ts';
import * as z from '../store/schema/zod.ts';
import { SNAPSHOT_KEY } from '../store/keys.ts';

const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

const snapshotSchema = z.object({
  takenAt: timeSchema,
  /** The lock that was on: what it sealed is of no use under another. */
  lockId: z.nullable(idSchema),
  /** The records, in their envelopes as they stood. */
  items: z.record(z.string(), z.unknown()),
  /** The files that they name: not to be let go of. */
  files: z.array(idSchema),
});

export type Snapshot = z.infer<typeof snapshotSchema>;

export const snapshotRecord = record({ schema: snapshotSchema });

/** The files that an undo would need; a snapshot that is too old goes. */
export async function filesHeldIn(change: Change): Promise<string[]> {
  await change.load([SNAPSHOT_KEY]);
  const read = open(snapshotRecord, change.raw(SNAPSHOT_KEY));
  if (read.state !== 'ok') return [];
  if (!isTooOld(read.data, change.now)) {
    const takenAt = setRight(read.data.takenAt, change.right);
    change.write(snapshotRecord, SNAPSHOT_KEY, { ...read.data, takenAt });
    return read.data.files;
  }
  change.remove(SNAPSHOT_KEY);
  change.purge();
  return [];
}

export function isTooOld({ takenAt }: Snapshot, now: number): boolean {
  return now - takenAt > KEPT_MS;
}
