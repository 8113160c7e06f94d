/**
 * A computer with Balise, without a browser: its disk, which forgets nothing that was ever written to
 * it but removed files; its memory; and an end that can come at any call to either.
 */
import { readFileSync } from 'node:fs';
import { ChosenArea } from '../../../lib/store/area/chosen-area.ts';
import { tidyAreas, type AllAreas } from '../../../lib/store/area/switch-area.ts';
import type { Lock, StorageArea } from '../../../lib/store/area/area.ts';
import type { CodecSource } from '../../../lib/store/codec.ts';
import { fileFolder } from '../../../lib/store/files/file-folder.ts';
import { fileMemory } from '../../../lib/store/files/file-memory.ts';
import type { Files, StoredFile } from '../../../lib/store/files/file-area.ts';
import { unboxed } from '../../../lib/store/sealed/box.ts';
import { KeyFiles } from '../../../lib/store/sealed/key-files.ts';
import type { Folder, PrivateFile } from '../../../lib/store/sealed/private-folder.ts';
import { secretKey } from '../../../lib/crypto/secret-key.ts';
import { Store } from '../../../lib/store/store.ts';
import { parisDay } from '../../../lib/time/paris.ts';
import { codecsWith } from '../records/keys.ts';
import { MemoryArea, queue } from './memory-area.ts';

/** Files in memory, by their names. */
type FolderBytes = Map<string, PrivateFile>;

interface Held {
  disk: Record<string, unknown>;
  memory: Record<string, unknown>;
  keys: FolderBytes;
  files: FolderBytes;
  old: Map<string, StoredFile>;
  isOldShared: boolean;
  /** Every value that was ever written to the disk: storages keep them for a while. */
  written: [string, unknown][];
}

/** When it ends: at which call, and whether that is still carried out. */
interface End {
  call: number;
  isAfter: boolean;
}

export class Device {
  now = Date.UTC(2029, 3, 20, 12);
  /** Whether the browser keeps files for the extension. */
  hasFiles = true;
  calls = 0;
  /** How long each call takes, in turns of the event loop. */
  turns: () => number = () => 0;
  readonly held: Held;
  #end: End | null = null;
  readonly #lock: Lock = queue();

  constructor(held: Partial<Held> = {}) {
    this.held = structuredClone({
      disk: {},
      memory: {},
      keys: new Map(),
      files: new Map(),
      old: new Map(),
      isOldShared: false,
      written: [],
      ...held,
    });
  }

  /** The same computer once more. */
  copy(): Device {
    return new Device(this.held);
  }

  endAt(end: End | null): void {
    this.#end = end;
    this.calls = 0;
  }

  /** What a page or the worker has of it; each has its own. */
  open(codecs: CodecSource = codecsWith(null)): {
    areas: AllAreas;
    area: ChosenArea;
    store: Store;
    files: Files;
  } {
    const disk = this.#area('disk');
    const memory = this.#area('memory');
    const areas: AllAreas = {
      disk,
      memory,
      keys: new KeyFiles(this.#folder(this.held.keys), memory),
      hasFiles: () => Promise.resolve(this.hasFiles),
      diskFiles: fileFolder(this.#folder(this.held.files)),
      memoryFiles: fileMemory(memory),
      old: {
        files: () => this.#step(() => structuredClone(this.held.old)),
        isShared: () => this.#step(() => this.held.isOldShared),
        forgetShared: () => this.#step(() => void (this.held.isOldShared = false)),
        clear: () => this.#step(() => this.held.old.clear()),
      },
    };
    const area = new ChosenArea(areas);
    const there = async () =>
      (await area.place()) === 'disk' ? areas.diskFiles : areas.memoryFiles;
    const files: Files = {
      keep: async (id, file) => (await there()).keep(id, file),
      read: async (id) => (await (await there()).read(id)) ?? this.held.old.get(id) ?? null,
      ids: async (before) => (await there()).ids(before),
      remove: async (ids) => (await there()).remove(ids),
    };
    const clock = () => ({ now: this.now, today: parisDay(this.now) });
    return { areas, area, files, store: new Store(area, this.#lock, clock, codecs) };
  }

  /** The lock that all who have it open share. */
  get lock(): Lock {
    return this.#lock;
  }

  /** The browser closes, and starts again. */
  async restart(): Promise<void> {
    for (const key of Object.keys(this.held.memory)) Reflect.deleteProperty(this.held.memory, key);
    await this.restartWorker();
  }

  async restartWorker(): Promise<void> {
    this.endAt(null);
    await tidyAreas(this.open().areas);
  }

  /** All that can be read of the disk by who has its files: what is there, and what was. */
  async readable(): Promise<string> {
    const keys = await Promise.all(
      [...this.held.keys].map(async ([name, { bytes }]) => ({ name, key: await secretKey(bytes) })),
    );
    const read: string[] = [];
    for (const [storageKey, value] of this.held.written) {
      for (const key of [null, ...keys]) {
        read.push(JSON.stringify(await unboxed(storageKey, value, key)));
      }
    }
    const files = [...this.held.files.values(), ...this.held.old.values()];
    return [...read, ...files.map(({ bytes }) => Buffer.from(bytes).toString('latin1'))].join('\n');
  }

  #area(which: 'disk' | 'memory'): StorageArea {
    const area = new MemoryArea();
    const held = this.held[which];
    area.items = held;
    return {
      get: (keys) => this.#step(() => area.get(keys)),
      set: (items) =>
        this.#step(() => {
          if (which === 'disk') this.held.written.push(...Object.entries(structuredClone(items)));
          Object.assign(held, JSON.parse(JSON.stringify(items)));
        }),
      remove: (keys) =>
        this.#step(() => {
          for (const key of keys) Reflect.deleteProperty(held, key);
        }),
    };
  }

  #folder(files: FolderBytes): Folder {
    return {
      names: (before = Infinity) =>
        this.#step(() =>
          [...files].filter(([, { writtenAt }]) => writtenAt <= before).map(([name]) => name),
        ),
      read: (name) => this.#step(() => files.get(name) ?? null),
      write: (name, bytes) =>
        this.#step(() => void files.set(name, { bytes, writtenAt: this.now })),
      remove: (name) => this.#step(() => void files.delete(name)),
    };
  }

  async #step<T>(work: () => T | Promise<T>): Promise<T> {
    this.calls += 1;
    await Promise.resolve();
    for (let left = this.turns(); left > 0; left -= 1) await nextTurn();
    const end = this.#end;
    if (!end || this.calls < end.call) return work();
    if (this.calls === end.call && end.isAfter) await work();
    throw new Error('the browser was stopped');
  }
}

/** Whatever else waits goes first. */
const nextTurn = () => new Promise<void>((done) => void setImmediate(done));

/** What the build of this commit kept, as its browser held it. */
export function oldDevice(build: string, kind: 'open' | 'locked' | 'shared'): Device {
  const path = new URL(`../../fixtures/stores/${build}/chromium/${kind}.json`, import.meta.url);
  const { local, session, databases } = JSON.parse(readFileSync(path, 'utf8')) as {
    local: Record<string, unknown>;
    session: Record<string, unknown>;
    databases: {
      name: string;
      stores: { entries: { key: string; value: { entries: [string, PackedPart][] } }[] }[];
    }[];
  };
  const files = databases.find(({ name }) => name === 'balise')?.stores[0]?.entries ?? [];
  const old = files.map(({ key, value }): [string, StoredFile] => {
    const { bytes, keptAt } = Object.fromEntries(value.entries) as Record<string, PackedPart>;
    const held = new Uint8Array(Buffer.from(bytes?.base64 ?? '', 'base64'));
    return [key, { bytes: held, keptAt: Number(keptAt?.value) }];
  });
  return new Device({
    disk: local,
    memory: session,
    old: new Map(old),
    isOldShared: databases.some(({ name }) => name === 'balise-shared-computer'),
    written: Object.entries(local),
  });
}

interface PackedPart {
  base64?: string;
  value?: unknown;
}
