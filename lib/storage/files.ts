/**
 * Official PDFs, as bytes apart from the records: `storage.local` is small, and whatever is in it
 * weighs on everything that reads it. Records name a file by its id.
 */
import { storageLock } from './area.ts';
import type { FilePlace, StoredFile } from './file-place.ts';
import { places } from './kept-storage.ts';

export { FILE_LIMIT_BYTES } from './file-limit.ts';
export type { StoredFile };

/** A file that a page has just put down may not be named by a record yet. */
const GRACE_MS = 10 * 60 * 1000;

async function place(): Promise<FilePlace> {
  return (await places.isShared()) ? places.memoryFiles : places.diskFiles;
}

/**
 * Keeps the bytes, and answers with the id to name them by. Under the lock, so that a move between
 * disk and memory does not leave them behind. @throws when there is no room.
 */
export async function keepFile(bytes: Uint8Array<ArrayBuffer>, now: number): Promise<string> {
  const id = crypto.randomUUID();
  await storageLock(() => putFile(id, { bytes, keptAt: now }));
  return id;
}

/** Puts a file down, in the place of what has that id. @throws when there is no room. */
export async function putFile(id: string, file: StoredFile): Promise<void> {
  await (await place()).keep(id, file);
}

export async function getFile(id: string): Promise<StoredFile | null> {
  return (await place()).read(id);
}

export async function fileIds(): Promise<string[]> {
  return (await place()).ids();
}

/** The bytes exactly as kept; null when they are not there. */
export async function readFile(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
  return (await getFile(id))?.bytes ?? null;
}

export async function deleteFiles(ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await (await place()).remove(ids);
}

/** Lets go of the files that no record names any more. */
export async function deleteFilesExcept(named: ReadonlySet<string>, now: number): Promise<void> {
  const old = await (await place()).ids(now - GRACE_MS);
  await deleteFiles(old.filter((id) => !named.has(id)));
}
