import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { FilePlace, StoredFile } from './file-place.ts';

interface Files extends DBSchema {
  files: { key: string; value: StoredFile; indexes: { keptAt: number } };
}

const DATABASE = 'balise';

let opened: Promise<IDBPDatabase<Files>> | null = null;

function database(): Promise<IDBPDatabase<Files>> {
  opened ??= openDB<Files>(DATABASE, 1, {
    upgrade: (db) => void db.createObjectStore('files').createIndex('keptAt', 'keptAt'),
    // Another page, or another version of Balise, wants it gone or new: let go, open again later.
    blocking: () => {
      void opened?.then((db) => db.close());
      opened = null;
    },
    terminated: () => {
      opened = null;
    },
  });
  return opened;
}

/** Bytes in the extension's own IndexedDB. */
export const fileDatabase: FilePlace = {
  keep: async (id, file) => {
    await (await database()).put('files', file, id);
  },
  read: async (id) =>
    (await exists()) ? ((await (await database()).get('files', id)) ?? null) : null,
  ids: async (before) => {
    if (!(await exists())) return [];
    const range = before === undefined ? null : IDBKeyRange.upperBound(before);
    return (await database()).getAllKeysFromIndex('files', 'keptAt', range);
  },
  remove: async (ids) => {
    if (!(await exists())) return;
    const db = await database();
    await Promise.all(ids.map((id) => db.delete('files', id)));
  },
  clear: async () => {
    if (!(await exists())) return;
    await opened?.then((db) => db.close());
    opened = null;
    await deleteDB(DATABASE);
  },
};

/** Looking must not make it. */
async function exists(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
}
