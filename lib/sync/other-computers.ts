/** What stands in the sync, computer by computer: for a person who wants to know, or to remove one. */
import { fromBase64 } from '../crypto/base64.ts';
import { secretKey } from '../crypto/secret-key.ts';
import { SYNC_KEY, SYNC_SECRET_KEY } from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import { readCopies, removeCopies, type SyncArea } from './copies.ts';
import { derivationOf, openedCopy, type OpenedCopy } from './sealed-copy.ts';
import { syncRecord } from './sync-record.ts';

/**
 * `incomplete`: some of it is not here, or not yet. `unreadable`: of a newer Balise, or it makes no
 * sense. Nothing of either is removed but by a person.
 */
export type CopyStanding = 'read' | 'other-passphrase' | 'unreadable' | 'incomplete';

export interface SyncedComputer {
  /** Its name among the copies. */
  computer: string;
  isThisOne: boolean;
  /** When it last spoke, milliseconds since 1970; null where that cannot be read. */
  at: number | null;
  standing: CopyStanding;
}

/** Null: the sync is off, or waits for its passphrase or the lock. */
export async function syncedComputers(
  store: Store,
  area: SyncArea,
): Promise<SyncedComputer[] | null> {
  const own = await store.look(async (change) => {
    await change.load([SYNC_KEY, SYNC_SECRET_KEY]);
    const secret = change.raw(SYNC_SECRET_KEY);
    const bytes = typeof secret === 'string' ? fromBase64(secret) : null;
    const record = change.read(syncRecord, SYNC_KEY);
    return record && bytes && { record, key: await secretKey(bytes) };
  });
  if (!own) return null;
  const found = [...(await readCopies(area))].map(async ([computer, text]) => {
    const opened = text === null ? null : await openedCopy(text, own.key);
    const isThisOne = computer === own.record.computer;
    return { computer, isThisOne, at: opened?.at ?? null, standing: standingOf(text, opened) };
  });
  return (await Promise.all(found)).toSorted((one, other) => (other.at ?? -1) - (one.at ?? -1));
}

/** That computer tells it anew if it is still there: what it keeps itself stays. */
export function removeComputer(area: SyncArea, computer: string): Promise<void> {
  return removeCopies(area, computer);
}

/** How a copy stands for who has the key of the sync. */
export function standingOf(text: string | null, opened: OpenedCopy | null): CopyStanding {
  if (text === null) return 'incomplete';
  if (opened) return opened.isWhole ? 'read' : 'unreadable';
  return derivationOf(text) ? 'other-passphrase' : 'unreadable';
}
