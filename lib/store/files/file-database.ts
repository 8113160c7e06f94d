import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import type { FileArea, StoredFile } from './file-area.ts';

const DATABASE = 'balise';
const STORE = 'files';
const KEPT_AT = 'keptAt';

interface Files extends DBSchema {
  [STORE]: { key: string; value: StoredFile; indexes: { [KEPT_AT]: number } };
}

let opened: Promise<IDBPDatabase<Files>> | null = null;

function database(): Promise<IDBPDatabase<Files>> {
  if (opened) return opened;
  const forget = () => {
    opened = null;
  };
  opened = openDB<Files>(DATABASE, 1, {
    upgrade: (made) => {
      made.createObjectStore(STORE).createIndex(KEPT_AT, KEPT_AT);
    },
    // Another page, or another version of Balise, wants it gone or new.
    blocking: (_current, _wanted, { target }) => {
      forget();
      (target as IDBDatabase).close();
    },
    terminated: forget,
  });
  opened.catch(forget);
  return opened;
}

/** Bytes in the extension's own IndexedDB. */
export const fileDatabase: FileArea = {
  keep: (id, file) => change((files) => [files.put(file, id)]),
  read: async (id) => {
    if (!(await exists())) return null;
    return (await (await database()).get(STORE, id)) ?? null;
  },
  ids: async (before) => {
    if (!(await exists())) return [];
    const range = before === undefined ? null : IDBKeyRange.upperBound(before);
    return (await database()).getAllKeysFromIndex(STORE, KEPT_AT, range);
  },
  remove: async (ids) => {
    if (await exists()) await change((files) => ids.map((id) => files.delete(id)));
  },
  clear: async () => {
    if (!(await exists())) return;
    await opened?.then((db) => db.close());
    opened = null;
    await deleteDB(DATABASE);
  },
};

type WritableFiles = IDBPObjectStore<Files, [typeof STORE], typeof STORE, 'readwrite'>;

/** Changes the files, and answers once it is on the disk. */
async function change(work: (files: WritableFiles) => Promise<unknown>[]): Promise<void> {
  const { store, done } = (await database()).transaction(STORE, 'readwrite');
  await Promise.all([...work(store), done]);
}

/** Looking must not make it. */
async function exists(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
}
