/**
 * Official PDFs, as bytes apart from the records: `storage.local` is small, and whatever is in it
 * weighs on everything that reads it. Records name a file by its id.
 */
import { places } from '../area/kept-storage.ts';
import { writeError } from '../errors.ts';
import type { FilePlace, FileShelf } from './file-place.ts';

/** A file that a page has just put down may not be named by a record yet. */
const GRACE_MS = 10 * 60 * 1000;

async function place(): Promise<FilePlace> {
  return (await places.isShared()) ? places.memoryFiles : places.diskFiles;
}

/** The files, wherever they are at the moment of each call. */
export const keptFiles: FileShelf = {
  keep: async (id, file) =>
    (await place()).keep(id, file).catch((error: unknown) => {
      throw writeError(error);
    }),
  read: async (id) => (await place()).read(id),
  ids: async (before) => (await place()).ids(before),
  remove: async (ids) => {
    if (ids.length > 0) await (await place()).remove(ids);
  },
};

/** Lets go of the files that no record names any more. */
export async function deleteFilesExcept(named: ReadonlySet<string>, now: number): Promise<void> {
  const old = await keptFiles.ids(now - GRACE_MS);
  await keptFiles.remove(old.filter((id) => !named.has(id)));
}
