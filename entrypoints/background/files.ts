import type { DownloadedPdf } from '../../lib/domain/reading.ts';
import { NewerDataError } from '../../lib/storage/change.ts';
import { deleteFilesExcept, keepFile } from '../../lib/storage/files.ts';
import { isPdf } from '../../lib/storage/is-pdf.ts';
import type { Glance } from '../../lib/storage/shapes.ts';
import { store } from './store.ts';

/** Keeps the PDF that the pupil downloaded on Pix, byte for byte. */
export async function keepDownload(download: DownloadedPdf): Promise<Glance> {
  const bytes = bytesOf(download.base64);
  if (!bytes || !isPdf(bytes)) return store.glance();
  const keptAt = Date.now();
  try {
    const id = await keepFile(bytes, keptAt);
    return await store.attachDownload(download, { id, size: bytes.length, keptAt });
  } catch (error) {
    if (error instanceof NewerDataError) throw error;
    // Said in the popup: the pupil has the file in their downloads, and can drop it in the wallet.
    const reading = { site: download.site, observedAt: keptAt, kind: 'failure' } as const;
    return store.record({ ...reading, subject: 'certificate-file', reason: 'no-room' });
  }
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
