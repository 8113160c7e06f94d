/**
 * Official PDFs, as bytes apart from the records: whatever is in `storage.local` weighs on everything
 * that reads it. Records name a file by its id.
 */
import { areas, browserArea } from '../area/browser-areas.ts';
import { writeError } from '../errors.ts';
import type { FileArea, Files, StoredFile } from './file-area.ts';

/** A file that a page has just put down may not be named by a record yet. */
const GRACE_MS = 10 * 60 * 1000;

async function filesThere(): Promise<FileArea> {
  return (await browserArea.place()) === 'disk' ? areas.diskFiles : areas.memoryFiles;
}

/** The files, wherever they are at the moment of each call. */
export const storedFiles: Files = {
  keep: async (id, file) =>
    (await filesThere()).keep(id, file).catch((error: unknown) => {
      throw writeError(error);
    }),
  read: async (id) => (await (await filesThere()).read(id)) ?? oldFile(id),
  ids: async (before) => (await filesThere()).ids(before),
  remove: async (ids) => {
    if (ids.length > 0) await (await filesThere()).remove(ids);
  },
};

/** One that could not be moved yet: a lock sealed it. */
async function oldFile(id: string): Promise<StoredFile | null> {
  return (await areas.old.files()).get(id) ?? null;
}

/** Lets go of the files that no record names any more. */
export async function deleteFilesExcept(named: ReadonlySet<string>, now: number): Promise<void> {
  const old = await storedFiles.ids(now - GRACE_MS);
  await storedFiles.remove(old.filter((id) => !named.has(id)));
}
