/**
 * The databases of the first builds: PDFs as they were given, or sealed by the lock; and one that
 * said, by being there, that the computer is shared.
 */
import * as z from '../schema/zod.ts';
import { timeSchema } from '../schema/common.ts';
import type { StoredFile } from './file-area.ts';

const FILES = 'balise';
const STORE = 'files';
const SHARED = 'balise-shared-computer';

export interface OldDatabases {
  /** Every file by its id. */
  files: () => Promise<Map<string, StoredFile>>;
  /** Whether the computer was a shared one; to be noted elsewhere before it is forgotten. */
  isShared: () => Promise<boolean>;
  forgetShared: () => Promise<void>;
  /** Leaves no file. */
  clear: () => Promise<void>;
}

const fileSchema = z.object({ bytes: z.instanceof(Uint8Array<ArrayBuffer>), keptAt: timeSchema });

export const oldDatabases: OldDatabases = {
  files: async () => ((await has(FILES)) ? readFiles() : new Map()),
  isShared: () => has(SHARED),
  forgetShared: () => forget(SHARED),
  clear: () => forget(FILES),
};

/** Looking must not make it. A browser that keeps nothing for the extension refuses even that. */
async function has(name: string): Promise<boolean> {
  const databases = await listed().catch(() => []);
  return databases.some((one) => one.name === name);
}

/** Where there is no disk the browser may throw at once instead of answering. */
async function listed(): Promise<IDBDatabaseInfo[]> {
  return indexedDB.databases();
}

async function readFiles(): Promise<Map<string, StoredFile>> {
  const database = await answerOf(indexedDB.open(FILES));
  try {
    if (!database.objectStoreNames.contains(STORE)) return new Map();
    const store = database.transaction(STORE).objectStore(STORE);
    const [keys, values] = await Promise.all([
      answerOf(store.getAllKeys()),
      answerOf<unknown[]>(store.getAll()),
    ]);
    return new Map(
      keys.flatMap((key, at): [string, StoredFile][] => {
        const file = fileSchema.safeParse(values[at]).data;
        return typeof key === 'string' && file ? [[key, file]] : [];
      }),
    );
  } finally {
    database.close();
  }
}

async function forget(name: string): Promise<void> {
  if (await has(name)) await answerOf(indexedDB.deleteDatabase(name));
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the database did not answer'));
  });
}
