import type { StorageArea } from './area/area.ts';
import { open, seal, type StoredRecord } from './schema/envelope.ts';
import { REMOVALS_KEY, setAsideKeyed } from './keys.ts';
import type { WalletSealer } from '../vault/vault.ts';

export class NewerDataError extends Error {
  constructor(storageKey: string) {
    super(`${storageKey} was written by a newer version of Balise`);
    this.name = 'NewerDataError';
  }
}

/**
 * One change of the storage: reads what it needs, gathers what it will write, and writes it all at
 * once. A value that makes no sense is moved aside by the write that takes its place.
 *
 * The browser cannot write and remove in one go. So the one write also says what is to be removed;
 * a removal that was cut short is finished before the next change reads anything.
 */
export class Change {
  readonly #area: StorageArea;
  /** Milliseconds since 1970, the same for all of the change. */
  readonly now: number;
  /** Opens and seals the certificates; null for who has not the key. */
  readonly sealer: WalletSealer | null;
  readonly #stored: Record<string, unknown> = {};
  readonly #loaded = new Set<string>();
  readonly #items: Record<string, unknown> = {};
  readonly #removed = new Set<string>();

  constructor(area: StorageArea, now: number, sealer: WalletSealer | null = null) {
    this.#area = area;
    this.now = now;
    this.sealer = sealer;
  }

  /** Makes these keys readable. What was loaded already is not asked for again. */
  async load(storageKeys: string[]): Promise<void> {
    const first = this.#loaded.has(REMOVALS_KEY) ? [] : [REMOVALS_KEY];
    const wanted = [...first, ...storageKeys].filter((key) => !this.#loaded.has(key));
    if (wanted.length === 0) return;
    Object.assign(this.#stored, await this.#area.get(wanted));
    wanted.forEach((storageKey) => this.#loaded.add(storageKey));
    if (first.length > 0) await this.#finishRemovals();
  }

  /** Makes everything readable, and answers under which keys something stands after this change. */
  async loadAll(): Promise<string[]> {
    await this.load([]);
    const everything = await this.#area.get(null);
    for (const [storageKey, value] of Object.entries(everything)) {
      if (!this.#loaded.has(storageKey)) this.#stored[storageKey] = value;
      this.#loaded.add(storageKey);
    }
    const keys = new Set([...Object.keys(everything), ...Object.keys(this.#items)]);
    return [...keys].filter((storageKey) => !this.#removed.has(storageKey));
  }

  /**
   * The value as this change has it; null when absent or senseless.
   * @throws NewerDataError when a newer version wrote it.
   */
  read<T>(record: StoredRecord<T>, storageKey: string): T | null {
    const opened = open(record, this.raw(storageKey));
    if (opened.state === 'newer') throw new NewerDataError(storageKey);
    return opened.state === 'ok' ? opened.data : null;
  }

  /** Whether something is stored that makes no sense. */
  isCorrupt<T>(record: StoredRecord<T>, storageKey: string): boolean {
    return open(record, this.#stored[storageKey]).state === 'corrupt';
  }

  /** The stored value itself, for who validates it piece by piece. */
  raw(storageKey: string): unknown {
    if (this.#removed.has(storageKey)) return undefined;
    return this.#items[storageKey] ?? this.#stored[storageKey];
  }

  /** Keeps a piece that makes no sense beside what takes its place. */
  setAside(storageKey: string, piece: unknown): void {
    this.#items[setAsideKeyed(storageKey, this.now)] = piece;
  }

  /** @throws TypeError when it could not be read again: whatever is stored passes what reads it. */
  write<T>(record: StoredRecord<T>, storageKey: string, data: T): void {
    const sealed = seal(record, data);
    if (open(record, sealed).state !== 'ok') throw new TypeError(`${storageKey} is out of bounds`);
    if (this.isCorrupt(record, storageKey)) {
      this.setAside(storageKey, this.#stored[storageKey]);
    }
    this.put(storageKey, sealed);
  }

  /** Writes a value that stands in its envelope already. */
  put(storageKey: string, value: unknown): void {
    this.#removed.delete(storageKey);
    this.#items[storageKey] = value;
  }

  remove(storageKey: string): void {
    // oxlint-disable-next-line typescript/no-dynamic-delete
    delete this.#items[storageKey];
    this.#removed.add(storageKey);
  }

  async commit(): Promise<void> {
    const removed = [...this.#removed];
    if (removed.length === 0) return this.#area.set(this.#items);
    await this.#area.set({ ...this.#items, [REMOVALS_KEY]: removed });
    // The change is in; should this fail, the next change finishes it.
    await this.#area.remove([...removed, REMOVALS_KEY]).catch(() => undefined);
  }

  async #finishRemovals(): Promise<void> {
    const removals = this.#stored[REMOVALS_KEY];
    if (!Array.isArray(removals)) return;
    const keys = removals.filter((key) => typeof key === 'string');
    await this.#area.remove([...keys, REMOVALS_KEY]);
    for (const key of keys) this.#stored[key] = undefined;
  }
}
