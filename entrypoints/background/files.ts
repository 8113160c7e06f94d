import type { DownloadedPdf } from '../../lib/domain/reading.ts';
import { deleteFilesExcept, keepFile } from '../../lib/storage/files.ts';
import { isPdf } from '../../lib/storage/is-pdf.ts';
import type { Glance } from '../../lib/storage/shapes.ts';
import { store } from './store.ts';

/** Keeps the PDF that the pupil downloaded on Pix, byte for byte. */
export async function keepDownload(download: DownloadedPdf): Promise<Glance> {
  const bytes = bytesOf(download.base64);
  if (!bytes || !isPdf(bytes)) return store.glance();
  const keptAt = Date.now();
  const id = await keepFile(bytes, keptAt);
  return store.attachDownload(download, { id, size: bytes.length, keptAt });
}

/** Lets go of certificates deleted a day ago, and of files that no certificate names any more. */
export async function tidyUp(): Promise<void> {
  await deleteFilesExcept(new Set(await store.purge()), Date.now());
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
