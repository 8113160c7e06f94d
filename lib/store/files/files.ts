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

/**
 * Lets go of the files that no record names any more. They are listed before the records are looked
 * at: what is put down meanwhile, or named by what comes in meanwhile, is not among them.
 * @param look answers the names; null when they cannot be known, and all stays
 * @returns whether they were known
 */
export async function tidyFiles(
  files: Files,
  look: () => Promise<string[] | null>,
  now: number,
): Promise<boolean> {
  const old = await files.ids(now - GRACE_MS);
  const named = await look();
  if (!named) return false;
  await files.remove(old.filter((id) => !named.includes(id)));
  return true;
}
