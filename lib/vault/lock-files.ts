/** What putting the lock on or off does to the kept PDFs. */
import type { Bytes } from '../crypto/bytes.ts';
import { certificateSchema } from '../store/schema/certificate.ts';
import type { Files } from '../store/files/file-area.ts';
import type { Codec } from '../store/codec.ts';
import { isSealedFile } from './sealed-file.ts';

/** The records naming copies of their files, and which files those take the place of. */
export interface Copied {
  records: unknown[];
  replaced: string[];
}

/**
 * Copies the files that records name under new names, sealed or opened on the way. Records and files
 * that make no sense stay as they are. @throws when there is no room; the copies are gone then.
 *
 * @param turn the bytes of the copy; null when there is nothing to turn
 */
export async function withCopiedFiles(
  records: readonly unknown[],
  files: Files,
  turn: (bytes: Bytes) => Promise<Bytes | null>,
): Promise<Copied> {
  const copies = new Map<string, string>();
  const copied = async (record: unknown) => {
    const certificate = certificateSchema.safeParse(record).data;
    const file = certificate?.file;
    if (!file) return record;
    const id = copies.get(file.id) ?? (await copyOf(file.id, files, turn));
    if (id === null) return record;
    copies.set(file.id, id);
    return { ...certificate, file: { ...file, id } };
  };
  try {
    const after: unknown[] = [];
    for (const record of records) after.push(await copied(record));
    return { records: after, replaced: [...copies.keys()] };
  } catch (error) {
    await files.remove([...copies.values()]).catch(() => undefined);
    throw error;
  }
}

async function copyOf(
  id: string,
  files: Files,
  turn: (bytes: Bytes) => Promise<Bytes | null>,
): Promise<string | null> {
  const file = await files.read(id);
  const bytes = file && (await turn(file.bytes));
  if (!file || !bytes) return null;
  const copy = crypto.randomUUID();
  await files.keep(copy, { bytes, keptAt: file.keptAt });
  return copy;
}

/** Seals what is still plain, where it stands: what was put down while the lock was put on. */
export async function sealPlainFiles(files: Files, codec: Codec): Promise<void> {
  for (const id of await files.ids()) {
    const file = await files.read(id);
    if (!file || isSealedFile(file.bytes)) continue;
    await files.keep(id, { bytes: await codec.encodeFile(file.bytes), keptAt: file.keptAt });
  }
}

/** Lets go of what nobody can read any more. */
export async function removeSealedFiles(files: Files): Promise<void> {
  const sealed: string[] = [];
  for (const id of await files.ids()) {
    const file = await files.read(id);
    if (file && isSealedFile(file.bytes)) sealed.push(id);
  }
  await files.remove(sealed);
}
