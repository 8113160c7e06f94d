import { answerOf, deleteDatabase, doneOf, openDatabase } from './database.ts';
import type { FilePlace, StoredFile } from './file-place.ts';

const DATABASE = 'balise';
const STORE = 'files';
const KEPT_AT = 'keptAt';

let opened: Promise<IDBDatabase> | null = null;

function database(): Promise<IDBDatabase> {
  const forget = () => {
    opened = null;
  };
  const upgrade = (made: IDBDatabase) => {
    made.createObjectStore(STORE).createIndex(KEPT_AT, KEPT_AT);
  };
  if (!opened) {
    opened = openDatabase(DATABASE, upgrade, forget);
    opened.catch(forget);
  }
  return opened;
}

/** Bytes in the extension's own IndexedDB. */
export const fileDatabase: FilePlace = {
  keep: (id, file) => change((files) => files.put(file, id)),
  read: async (id) => {
    if (!(await exists())) return null;
    const found = await answerOf((await look()).get(id) as IDBRequest<StoredFile | undefined>);
    return found ?? null;
  },
  ids: async (before) => {
    if (!(await exists())) return [];
    const range = before === undefined ? null : IDBKeyRange.upperBound(before);
    return (await answerOf((await look()).index(KEPT_AT).getAllKeys(range))) as string[];
  },
  remove: async (ids) => {
    if (await exists()) await change((files) => ids.forEach((id) => files.delete(id)));
  },
  clear: async () => {
    if (!(await exists())) return;
    await opened?.then((db) => db.close());
    opened = null;
    await deleteDatabase(DATABASE);
  },
};

async function look(): Promise<IDBObjectStore> {
  return (await database()).transaction(STORE).objectStore(STORE);
}

/** Changes the files, and answers once it is on the disk. */
async function change(work: (files: IDBObjectStore) => void): Promise<void> {
  const transaction = (await database()).transaction(STORE, 'readwrite');
  work(transaction.objectStore(STORE));
  await doneOf(transaction);
}

/** Looking must not make it. */
async function exists(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
}
