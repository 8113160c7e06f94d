/** The part of `browser.storage.local` that Balise uses; tests give another one. */
export interface StorageArea {
  /** Values by key; keys that are not stored are absent. Null: everything. */
  get: (keys: string[] | null) => Promise<Record<string, unknown>>;
  /** Writes all items or none. Rejects when there is no room. */
  set: (items: Record<string, unknown>) => Promise<void>;
  /** Removes all keys or none. */
  remove: (keys: string[]) => Promise<void>;
}

/** Where records stand. */
export interface RecordArea extends StorageArea {
  /**
   * Writes all items or none; of what they take the place of, and of what stands under the other
   * keys, nothing can be read any more from the files of the browser.
   */
  renew: (items: Record<string, unknown>, without: readonly string[]) => Promise<void>;
}

/** Runs `work` alone: no two works that go through the same lock overlap, in any context. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

/** The lock that the worker and our own pages share. Content scripts would see the page's. */
export const storageLock = lockNamed('balise:storage');

/** Held by each page in which a deletion can be undone. */
export const UNDO_LOCK = 'balise:undo';

export function lockNamed(name: string): Lock {
  return async (work) => await navigator.locks.request(name, async () => await work());
}

/** One after the other as they were asked for, within this page; one that fails holds up nobody. */
export function queue(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
