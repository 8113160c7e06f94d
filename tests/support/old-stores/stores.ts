/**
 * All that an extension has stored in a browser, as JSON, and how it is put back. The two functions
 * run in a page of the extension, alone: they may use nothing of this file. They know nothing of
 * what Balise keeps, and name neither record nor database.
 */

/** JSON, or something that JSON has no word for: `{ kind, … }`, see `takeStores`. */
export type Packed =
  | { kind: 'plain'; value: unknown }
  | { kind: 'list'; items: Packed[] }
  | { kind: 'object'; entries: [string, Packed][] }
  /** A typed array by the name of its constructor, or an `ArrayBuffer`. */
  | { kind: 'bytes'; of: string; base64: string }
  | { kind: 'blob'; type: string; base64: string }
  | { kind: 'date'; time: number }
  | { kind: 'crypto-key'; jwk: object; algorithm: object; extractable: boolean; usages: string[] };

export interface StoredDatabase {
  name: string;
  version: number;
  stores: {
    name: string;
    keyPath: string | string[] | null;
    autoIncrement: boolean;
    indexes: {
      name: string;
      keyPath: string | string[];
      unique: boolean;
      multiEntry: boolean;
    }[];
    /** `key` is null where the value holds it. */
    entries: { key: IDBValidKey | null; value: Packed }[];
  }[];
}

export interface Stores {
  local: Record<string, unknown>;
  sync: Record<string, unknown>;
  session: Record<string, unknown>;
  databases: StoredDatabase[];
}

interface Area {
  get: (keys: null) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
}

interface Api {
  storage: Record<'local' | 'sync' | 'session', Area>;
}

/** @throws when something stands there that could not be put back as it is */
export async function takeStores(): Promise<Stores> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const { local, sync, session } = (browser ?? chrome).storage;
  const base64Of = (bytes: Uint8Array) =>
    btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('a database did not answer'));
    });
  const pack = async (value: unknown): Promise<Packed> => {
    if (typeof value !== 'object' || value === null) return { kind: 'plain', value };
    // What comes out of a database may be of another realm than this function.
    const of = Object.prototype.toString.call(value).slice(8, -1);
    if (of === 'ArrayBuffer') {
      return { kind: 'bytes', of, base64: base64Of(new Uint8Array(value as ArrayBuffer)) };
    }
    if (ArrayBuffer.isView(value)) {
      const { buffer, byteOffset, byteLength } = value;
      return {
        kind: 'bytes',
        of,
        base64: base64Of(new Uint8Array(buffer, byteOffset, byteLength)),
      };
    }
    if (of === 'Blob' || of === 'File') {
      const blob = value as Blob;
      const base64 = base64Of(new Uint8Array(await blob.arrayBuffer()));
      return { kind: 'blob', type: blob.type, base64 };
    }
    if (of === 'Date') return { kind: 'date', time: (value as Date).getTime() };
    if (of === 'CryptoKey') {
      const { algorithm, extractable, usages } = value as CryptoKey;
      const jwk = await crypto.subtle.exportKey('jwk', value as CryptoKey);
      return { kind: 'crypto-key', jwk, algorithm, extractable, usages };
    }
    if (Array.isArray(value)) return { kind: 'list', items: await Promise.all(value.map(pack)) };
    if (of !== 'Object') throw new Error(`a ${of} cannot be kept`);
    const entries = Object.entries(value).map(async ([name, part]): Promise<[string, Packed]> => [
      name,
      await pack(part),
    ]);
    return { kind: 'object', entries: await Promise.all(entries) };
  };
  const takeDatabase = async (name: string): Promise<StoredDatabase> => {
    const database = await answer(indexedDB.open(name));
    const stores: StoredDatabase['stores'] = [];
    for (const one of database.objectStoreNames) {
      const store = database.transaction(one).objectStore(one);
      const { keyPath, autoIncrement } = store;
      const indexes = [...store.indexNames].map((index) => {
        const { keyPath: path, unique, multiEntry } = store.index(index);
        return { name: index, keyPath: path, unique, multiEntry };
      });
      const [keys, values] = await Promise.all([
        answer(store.getAllKeys()),
        answer(store.getAll() as IDBRequest<unknown[]>),
      ]);
      const entries = keys.map(async (key, at) => ({
        key: keyPath === null ? key : null,
        value: await pack(values[at]),
      }));
      stores.push({
        name: one,
        keyPath,
        autoIncrement,
        indexes,
        entries: await Promise.all(entries),
      });
    }
    database.close();
    return { name, version: database.version, stores };
  };
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []).sort();
  const databases: StoredDatabase[] = [];
  for (const name of names) databases.push(await takeDatabase(name));
  return {
    local: await local.get(null),
    sync: await sync.get(null),
    session: await session.get(null),
    databases,
  };
}

/** Databases first: whether one is there may say where all the rest is looked for. */
export async function putStores({ local, sync, session, databases }: Stores): Promise<void> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const { storage } = browser ?? chrome;
  const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
  const unpack = async (packed: Packed): Promise<unknown> => {
    switch (packed.kind) {
      case 'plain':
        return packed.value;
      case 'list':
        return Promise.all(packed.items.map(unpack));
      case 'object': {
        const entries = packed.entries.map(async ([name, part]) => [name, await unpack(part)]);
        return Object.fromEntries(await Promise.all(entries)) as unknown;
      }
      case 'bytes': {
        const { buffer } = bytesOf(packed.base64);
        if (packed.of === 'ArrayBuffer') return buffer;
        const makers = globalThis as unknown as Record<string, new (of: ArrayBuffer) => object>;
        const View = makers[packed.of];
        if (!View) throw new Error(`no ${packed.of}`);
        return new View(buffer);
      }
      case 'blob':
        return new Blob([bytesOf(packed.base64)], { type: packed.type });
      case 'date':
        return new Date(packed.time);
      case 'crypto-key': {
        const { jwk, algorithm, extractable, usages } = packed;
        const how = algorithm as AesKeyAlgorithm;
        return crypto.subtle.importKey('jwk', jwk, how, extractable, usages as KeyUsage[]);
      }
      default:
        throw new Error(`no way to put back ${JSON.stringify(packed)}`);
    }
  };
  for (const { name, version, stores } of databases) {
    const filled = await Promise.all(
      stores.map(async (store) => ({
        ...store,
        entries: await Promise.all(
          store.entries.map(async ({ key, value }) => ({ key, value: await unpack(value) })),
        ),
      })),
    );
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name, version);
      opening.onupgradeneeded = () => {
        for (const { name: one, keyPath, autoIncrement, indexes, entries } of filled) {
          const store = opening.result.createObjectStore(one, { keyPath, autoIncrement });
          for (const { name: index, keyPath: path, ...how } of indexes) {
            store.createIndex(index, path, how);
          }
          for (const { key, value } of entries) store.put(value, key ?? undefined);
        }
      };
      opening.onerror = () => reject(new Error(`${name} was there already, or could not be made`));
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
  }
  await storage.sync.set(sync);
  await storage.session.set(session);
  await storage.local.set(local);
}
