/**
 * Official PDFs, as bytes apart from the records: `storage.local` is small, and whatever is in it
 * weighs on everything that reads it. Records name a file by its id.
 */
import { areas } from '../area/browser-areas.ts';
import { writeError } from '../errors.ts';
import type { FileArea, Files } from './file-area.ts';

/** A file that a page has just put down may not be named by a record yet. */
const GRACE_MS = 10 * 60 * 1000;

async function place(): Promise<FileArea> {
  return (await areas.isShared()) ? areas.memoryFiles : areas.diskFiles;
}

/** The files, wherever they are at the moment of each call. */
export const storedFiles: Files = {
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
  const old = await storedFiles.ids(now - GRACE_MS);
  await storedFiles.remove(old.filter((id) => !named.has(id)));
}
