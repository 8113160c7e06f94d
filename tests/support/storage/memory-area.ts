import type { Lock, RecordArea } from '../../../lib/store/area/area.ts';

/** A storage in memory that copies as a browser does, and can be made to fail. */
export class MemoryArea implements RecordArea {
  items: Record<string, unknown>;
  /** How many times each call was made. */
  readonly calls = { get: 0, set: 0 };
  /** How many of them were to leave nothing behind. */
  renewals = 0;
  failNextSet: Error | null = null;
  failNextRemove: Error | null = null;

  constructor(items: Record<string, unknown> = {}) {
    this.items = structuredClone(items);
  }

  get = async (keys: string[] | null): Promise<Record<string, unknown>> => {
    this.calls.get += 1;
    await Promise.resolve();
    if (keys === null) return structuredClone(this.items);
    const found = keys.filter((key) => key in this.items).map((key) => [key, this.items[key]]);
    return structuredClone(Object.fromEntries(found) as Record<string, unknown>);
  };

  set = async (items: Record<string, unknown>): Promise<void> => {
    this.calls.set += 1;
    await Promise.resolve();
    const failure = this.failNextSet;
    this.failNextSet = null;
    if (failure) throw failure;
    Object.assign(this.items, JSON.parse(JSON.stringify(items)));
  };

  /** What goes is still there until it is removed, as on a disk. */
  renew = async (items: Record<string, unknown>): Promise<void> => {
    this.renewals += 1;
    await this.set(items);
  };

  remove = async (keys: string[]): Promise<void> => {
    await Promise.resolve();
    const failure = this.failNextRemove;
    this.failNextRemove = null;
    if (failure) throw failure;
    this.items = Object.fromEntries(
      Object.entries(this.items).filter(([key]) => !keys.includes(key)),
    );
  };
}

/** One after the other, as the browser's lock does. */
export function queue(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => null);
    return next;
  };
}
