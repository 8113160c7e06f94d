/**
 * Official PDFs, as bytes in the extension's own IndexedDB: `storage.local` is small, and whatever
 * is in it weighs on everything that reads it. Records name a file by its id.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

interface Files extends DBSchema {
  files: {
    key: string;
    value: { bytes: Uint8Array<ArrayBuffer>; keptAt: number };
    indexes: { keptAt: number };
  };
}

/** Beyond this a file is no certificate: a real one is some 200 kB. */
export const FILE_LIMIT_BYTES = 20 * 1024 * 1024;

/** A file that a page has just put down may not be named by a record yet. */
const GRACE_MS = 10 * 60 * 1000;

let opened: Promise<IDBPDatabase<Files>> | null = null;

function database(): Promise<IDBPDatabase<Files>> {
  opened ??= openDB<Files>('balise', 1, {
    upgrade: (db) => void db.createObjectStore('files').createIndex('keptAt', 'keptAt'),
    // Another version of Balise wants to open it: let go, and open it again when next asked.
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

/** Keeps the bytes, and answers with the id to name them by. @throws when there is no room. */
export async function keepFile(bytes: Uint8Array<ArrayBuffer>, now: number): Promise<string> {
  const id = crypto.randomUUID();
  await (await database()).put('files', { bytes, keptAt: now }, id);
  return id;
}

/** The bytes exactly as kept; null when they are not there. */
export async function readFile(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
  return (await (await database()).get('files', id))?.bytes ?? null;
}

/** Lets go of the files that no record names any more. */
export async function deleteFilesExcept(named: ReadonlySet<string>, now: number): Promise<void> {
  const db = await database();
  const old = await db.getAllKeysFromIndex(
    'files',
    'keptAt',
    IDBKeyRange.upperBound(now - GRACE_MS),
  );
  await Promise.all(old.filter((id) => !named.has(id)).map((id) => db.delete('files', id)));
}
