/** How things were before the last restore, so that it can be undone: and that undone, too. */
import type { Change } from '../store/change.ts';
import { fields, listOf, nullable, type Check } from '../store/schema/checks.ts';
import { open, type Shape } from '../store/schema/envelope.ts';
import { SNAPSHOT_KEY } from '../store/keys.ts';
import { isId, isTime } from '../store/schema/part-checks.ts';

const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

export interface Snapshot {
  takenAt: number;
  /** The lock that was on: what it sealed is of no use under another. */
  lockId: string | null;
  /** The records, in their envelopes as they stood. */
  items: Record<string, unknown>;
  /** The files that they name: not to be let go of. */
  files: string[];
}

const isItems: Check<Snapshot['items']> = (value): value is Snapshot['items'] =>
  typeof value === 'object' && value !== null;

export const snapshotShape: Shape<Snapshot> = {
  check: fields<Snapshot>({
    takenAt: isTime,
    lockId: nullable(isId),
    items: isItems,
    files: listOf(isId),
  }),
  migrations: [],
};

/** The files that an undo would need; a snapshot that is too old goes. */
export async function filesHeldIn(change: Change): Promise<string[]> {
  await change.load([SNAPSHOT_KEY]);
  const read = open(snapshotShape, change.raw(SNAPSHOT_KEY));
  if (read.state !== 'ok') return [];
  if (!isTooOld(read.data, change.now)) return read.data.files;
  change.remove(SNAPSHOT_KEY);
  return [];
}

export function isTooOld({ takenAt }: Snapshot, now: number): boolean {
  return now - takenAt > KEPT_MS;
}
