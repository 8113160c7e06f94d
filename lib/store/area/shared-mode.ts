/**
 * Whether this is a shared computer, where Balise keeps everything in the browser's memory. The
 * answer outlives the browser, yet not a byte of it may stand in `storage.local`: it is the mere
 * existence of a small database, which says nothing about anybody.
 */
import { deleteDB, openDB } from 'idb';

const DATABASE = 'balise-shared-computer';

/** @throws when the browser does not let the extension keep databases */
export async function isShared(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
}

export async function setShared(shared: boolean): Promise<void> {
  if (!shared) return deleteDB(DATABASE);
  const database = await openDB(DATABASE, 1, {
    upgrade: (made) => {
      void made.createObjectStore('mode').put({ shared: true }, 'mode');
    },
  });
  database.close();
}
