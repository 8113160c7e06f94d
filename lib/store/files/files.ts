/**
 * Official PDFs, as bytes apart from the records: `storage.local` is small, and whatever is in it
 * weighs on everything that reads it. Records name a file by its id.
 */
import type { FilePlace, StoredFile } from './file-place.ts';
import { places } from '../area/kept-storage.ts';

/** A file that a page has just put down may not be named by a record yet. */
const GRACE_MS = 10 * 60 * 1000;

async function place(): Promise<FilePlace> {
  return (await places.isShared()) ? places.memoryFiles : places.diskFiles;
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

export async function deleteFiles(ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await (await place()).remove(ids);
}

/** Lets go of the files that no record names any more. */
export async function deleteFilesExcept(named: ReadonlySet<string>, now: number): Promise<void> {
  const old = await (await place()).ids(now - GRACE_MS);
  await deleteFiles(old.filter((id) => !named.has(id)));
}
