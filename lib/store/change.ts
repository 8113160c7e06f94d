import { notedAt, type NotedTime, type RightTime } from '../domain/noted-time.ts';
import { isSame } from '../domain/same.ts';
import type { RecordArea } from './area/area.ts';
import { open, seal, type StoredRecord } from './schema/envelope.ts';
import { NOTED_KEY, REMOVALS_KEY, setAsideKeyed } from './keys.ts';
import { notedRecord } from './schema/noted.ts';
import { PLAIN, type Codec, type CodecSource } from './codec.ts';
import { NewerDataError, writeError } from './errors.ts';

/**
 * One change of the storage: reads what it needs, gathers what it will write, and writes it all at
 * once. A value that makes no sense is moved aside by the write that takes its place.
 *
 * The browser cannot write and remove in one go. So the one write also says what is to be removed;
 * a removal that was cut short is finished before the next change reads anything.
 */
export class Change {
  readonly #area: RecordArea;
  /** What it notes under: milliseconds since 1970, the same for all of the change. */
  now: number;
  #noted: NotedTime | null = null;
  readonly #codecs: CodecSource;
  #codec: Codec = PLAIN;
  #encoder: Codec | null = null;
  /** As it stands there. */
  readonly #stored: Record<string, unknown> = {};
  /** The same, decoded. */
  readonly #decoded: Record<string, unknown> = {};
  readonly #loaded = new Set<string>();
  readonly #items: Record<string, unknown> = {};
  readonly #removed = new Set<string>();
  #isPurge = false;

  constructor(area: RecordArea, now: number, codecs: CodecSource) {
    this.#area = area;
    this.now = now;
    this.#codecs = codecs;
  }

  /** How what is confidential is sealed in this storage, known once something was loaded. */
  get codec(): Codec {
    return this.#codec;
  }

  /**
   * Notes under a moment that comes after whatever was noted before, whatever the clock says.
   * @param storageKeys to be readable from the start
   */
  async begin(storageKeys: string[]): Promise<RightTime> {
    await this.load([NOTED_KEY, ...storageKeys]);
    const { now, ...noted } = notedAt(this.read(notedRecord, NOTED_KEY), this.now);
    this.now = now;
    this.#noted = noted;
    return this.right;
  }

  /** How what was noted under a clock that was ahead is set right. */
  get right(): RightTime {
    return { now: this.now, ahead: this.#noted?.ahead ?? 0 };
  }

  /** Whether what is confidential will be in clear once this is written. */
  get isPlain(): boolean {
    return (this.#encoder ?? this.#codec) === PLAIN;
  }

  /** Has what this change writes sealed otherwise than what it read. */
  encodeBy(codec: Codec): void {
    this.#encoder = codec;
  }

  /** Makes these keys readable. What was loaded already is not asked for again. */
  async load(storageKeys: string[]): Promise<void> {
    const isFirst = !this.#loaded.has(REMOVALS_KEY);
    const first = isFirst ? [REMOVALS_KEY, ...this.#codecs.keys] : [];
    const wanted = [...first, ...storageKeys].filter((key) => !this.#loaded.has(key));
    if (wanted.length === 0) return;
    Object.assign(this.#stored, await this.#area.get(wanted));
    if (isFirst) {
      await this.#finishRemovals();
      this.#codec = await this.#codecs.codecFor(this.#stored);
    }
    await this.#decode(wanted);
  }

  /** Makes everything readable, and answers under which keys something stands after this change. */
  async loadAll(): Promise<string[]> {
    await this.load([]);
    const everything = await this.#area.get(null);
    const others = Object.keys(everything).filter((key) => !this.#loaded.has(key));
    for (const storageKey of others) this.#stored[storageKey] = everything[storageKey];
    await this.#decode(others);
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
    return open(record, this.#decoded[storageKey]).state === 'corrupt';
  }

  /** The value in its envelope as this change has it, for who validates it piece by piece. */
  raw(storageKey: string): unknown {
    if (this.#removed.has(storageKey)) return undefined;
    return this.#items[storageKey] ?? this.#decoded[storageKey];
  }

  /** The value as it stands in the storage, sealed where it is; what this change does to it apart. */
  stored(storageKey: string): unknown {
    return this.#stored[storageKey];
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
      this.setAside(storageKey, this.#decoded[storageKey]);
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

  /** What this change removes or writes over is to be gone from the browser's files, too. */
  purge(): void {
    this.#isPurge = true;
  }

  /** @throws QuotaError, or what the codec throws; nothing was written then. */
  async commit(): Promise<void> {
    const codec = this.#encoder ?? this.#codec;
    const isNews = Object.entries(this.#items).some(([key, value]) => !this.#stands(key, value));
    // Nothing noted, nothing to remember of when.
    if (isNews && this.#noted) this.write(notedRecord, NOTED_KEY, this.#noted);
    const items: Record<string, unknown> = {};
    for (const [storageKey, value] of Object.entries(this.#items)) {
      if (!this.#stands(storageKey, value))
        items[storageKey] = await codec.encode(storageKey, value);
    }
    const removed = [...this.#removed];
    if (removed.length > 0) items[REMOVALS_KEY] = removed;
    await this.#write(items, removed).catch((error: unknown) => {
      throw writeError(error);
    });
    if (removed.length === 0) return;
    // The change is in; should this fail, the next change finishes it.
    await this.#area.remove([...removed, REMOVALS_KEY]).catch(() => undefined);
  }

  async #write(items: Record<string, unknown>, removed: readonly string[]): Promise<void> {
    if (this.#isPurge) await this.#area.renew(items, removed);
    else if (Object.keys(items).length > 0) await this.#area.set(items);
  }

  /** Sealed anew, what is as it was would look changed to everybody who follows it. */
  #stands(storageKey: string, value: unknown): boolean {
    return !this.#encoder && isSame(value, this.#decoded[storageKey]);
  }

  async #decode(storageKeys: readonly string[]): Promise<void> {
    for (const storageKey of storageKeys) {
      this.#decoded[storageKey] = await this.#codec.decode(this.#stored[storageKey]);
      this.#loaded.add(storageKey);
    }
  }

  async #finishRemovals(): Promise<void> {
    const removals = this.#stored[REMOVALS_KEY];
    if (!Array.isArray(removals)) return;
    const keys = removals.filter((key) => typeof key === 'string');
    await this.#area.remove([...keys, REMOVALS_KEY]);
    for (const key of keys) this.#stored[key] = undefined;
  }
}
