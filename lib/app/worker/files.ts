import type { DownloadedPdf } from '../../domain/reading.ts';
import { fromBase64 } from '../../crypto/base64.ts';
import { NewerDataError } from '../../store/errors.ts';
import { deleteFilesExcept, storedFiles } from '../../store/files/files.ts';
import { isPdf } from '../../store/files/pdf.ts';
import { filesHeldIn } from '../../backup/snapshot.ts';
import type { Glance } from '../../store/schema/glance.ts';
import { store } from './store.ts';

/** Keeps the PDF that the pupil downloaded on Pix, byte for byte. */
export async function keepDownload(download: DownloadedPdf): Promise<Glance> {
  const bytes = fromBase64(download.base64);
  if (!bytes || !isPdf(bytes)) return store.glance();
  const keptAt = Date.now();
  try {
    return await store.attachDownload(download, async (codec) => {
      const id = crypto.randomUUID();
      await storedFiles.keep(id, { bytes: await codec.encodeFile(bytes), keptAt });
      return { id, size: bytes.length, keptAt };
    });
  } catch (error) {
    if (error instanceof NewerDataError) throw error;
    // Said in the popup: the pupil has the file in their downloads, and can drop it in the wallet.
    const { site, userId } = download;
    const reading = { site, userId, observedAt: keptAt, kind: 'failure' } as const;
    return store.record({ ...reading, subject: 'certificate-file', reason: 'no-room' });
  }
}

/**
 * Lets go of certificates deleted a day ago, and of files that no certificate names any more. Of a
 * locked wallet the worker cannot tell: the page does it when it is unlocked.
 */
export async function tidyUp(): Promise<void> {
  const named = await store.settle(filesHeldIn);
  if (named) await deleteFilesExcept(new Set(named), Date.now());
}
