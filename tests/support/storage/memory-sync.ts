import type { SyncArea } from '../../../lib/sync/copies.ts';

const ITEM_BYTES = 8192;
const TOTAL_BYTES = 102_400;

/** The sync storage of one browser account, with its quotas; shared by its computers. */
export class MemorySync implements SyncArea {
  items: Record<string, unknown> = {};
  failNext: Error | null = null;

  get = async (): Promise<Record<string, unknown>> => {
    await this.#wait();
    return structuredClone(this.items);
  };

  set = async (items: Record<string, unknown>): Promise<void> => {
    await this.#wait();
    const sizes = Object.entries(items).map(([key, value]) => key + JSON.stringify(value));
    if (sizes.some((text) => Buffer.byteLength(text) > ITEM_BYTES)) {
      throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    }
    const after = { ...this.items, ...structuredClone(items) };
    const all = Object.entries(after).map(([key, value]) => key + JSON.stringify(value));
    if (Buffer.byteLength(all.join('')) > TOTAL_BYTES)
      throw new Error('QUOTA_BYTES quota exceeded');
    this.items = after;
  };

  remove = async (keys: string[]): Promise<void> => {
    await this.#wait();
    this.items = Object.fromEntries(
      Object.entries(this.items).filter(([key]) => !keys.includes(key)),
    );
  };

  async #wait(): Promise<void> {
    await Promise.resolve();
    const failure = this.failNext;
    this.failNext = null;
    if (failure) throw failure;
  }
}
