/** IndexedDB by promises, as little of it as we need: a library would be a tenth of the worker. */

/** Opens a database of one version. `letGo` is called when it must not be used any more. */
export function openDatabase(
  name: string,
  upgrade: (database: IDBDatabase) => void,
  letGo?: () => void,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => upgrade(request.result);
  return answerOf(request).then((database) => {
    // Another page, or another version of Balise, wants it gone or new.
    database.onversionchange = () => {
      letGo?.();
      database.close();
    };
    database.onclose = () => letGo?.();
    return database;
  });
}

export async function deleteDatabase(name: string): Promise<void> {
  await answerOf(indexedDB.deleteDatabase(name));
}

export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(errorOf(request));
  });
}

/** Settles once everything asked of the transaction is on the disk. @throws when it is not. */
export function doneOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(errorOf(transaction));
  });
}

function errorOf({ error }: { error: DOMException | null }): Error {
  return error ?? new Error('a database of Balise could not be reached');
}
