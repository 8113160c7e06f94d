import type { StorageArea } from './area.ts';
import { open, seal, type Shape } from './envelope.ts';
import { setAsideKeyed } from './keys.ts';

export class NewerDataError extends Error {
  constructor(storageKey: string) {
    super(`${storageKey} was written by a newer version of Balise`);
    this.name = 'NewerDataError';
  }
}

/**
 * One change of the storage: reads what it needs, gathers what it will write, and writes it all at
 * once. A value that makes no sense is moved aside by the write that takes its place.
 */
export class Change {
  readonly #area: StorageArea;
  readonly #now: number;
  readonly #stored: Record<string, unknown> = {};
  readonly #loaded = new Set<string>();
  readonly #items: Record<string, unknown> = {};

  constructor(area: StorageArea, now: number) {
    this.#area = area;
    this.#now = now;
  }

  /** Makes these keys readable. What was loaded already is not asked for again. */
  async load(storageKeys: string[]): Promise<void> {
    const wanted = storageKeys.filter((storageKey) => !this.#loaded.has(storageKey));
    if (wanted.length === 0) return;
    Object.assign(this.#stored, await this.#area.get(wanted));
    wanted.forEach((storageKey) => this.#loaded.add(storageKey));
  }

  /**
   * The value as this change has it; null when absent or senseless.
   * @throws NewerDataError when a newer version wrote it.
   */
  read<T>(shape: Shape<T>, storageKey: string): T | null {
    const opened = open(shape, this.#items[storageKey] ?? this.#stored[storageKey]);
    if (opened.state === 'newer') throw new NewerDataError(storageKey);
    return opened.state === 'ok' ? opened.data : null;
  }

  /** Whether something is stored that makes no sense. */
  isCorrupt<T>(shape: Shape<T>, storageKey: string): boolean {
    return open(shape, this.#stored[storageKey]).state === 'corrupt';
  }

  /** The stored value itself, for who validates it piece by piece. */
  raw(storageKey: string): unknown {
    return this.#items[storageKey] ?? this.#stored[storageKey];
  }

  /** Keeps a piece that makes no sense beside what takes its place. */
  setAside(storageKey: string, piece: unknown): void {
    this.#items[setAsideKeyed(storageKey, this.#now)] = piece;
  }

  write<T>(shape: Shape<T>, storageKey: string, data: T): void {
    if (this.isCorrupt(shape, storageKey)) {
      this.setAside(storageKey, this.#stored[storageKey]);
    }
    this.#items[storageKey] = seal(shape, data);
  }

  async commit(): Promise<void> {
    await this.#area.set(this.#items);
  }
}
