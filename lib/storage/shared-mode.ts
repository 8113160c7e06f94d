/**
 * Whether this is a shared computer, where Balise keeps everything in the browser's memory. The
 * answer outlives the browser, yet not a byte of it may stand in `storage.local`: it is the mere
 * existence of a small database, which says nothing about anybody.
 */
const DATABASE = 'balise-shared-computer';

/** @throws when the browser does not let the extension keep databases */
export async function isShared(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
}

export async function setShared(shared: boolean): Promise<void> {
  if (!shared) {
    await settled(indexedDB.deleteDatabase(DATABASE));
    return;
  }
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('mode').put({ shared: true }, 'mode');
  };
  (await settled(request)).close();
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no answer from the database'));
  });
}
