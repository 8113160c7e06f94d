import type { DownloadedPdf } from '../../domain/reading.ts';
import { fromBase64 } from '../../crypto/base64.ts';
import { NewerDataError } from '../../store/errors.ts';
import { storedFiles, tidyFiles } from '../../store/files/files.ts';
import { putDown } from '../../store/files/kept-file.ts';
import { isPdf } from '../../store/files/pdf.ts';
import { moveOldFiles } from '../../backup/move-old-files.ts';
import { filesHeldIn } from '../../backup/snapshot.ts';
import { areas } from '../../store/area/browser-areas.ts';
import { undoClosedAt } from '../../store/undo-closed.ts';
import type { Glance } from '../../store/schema/glance.ts';
import { keepError } from './errors.ts';
import { store } from './store.ts';
import { now } from '../../time/clock.ts';

/** Keeps the PDF that the pupil downloaded on Pix, byte for byte. */
export async function keepDownload(download: DownloadedPdf): Promise<Glance> {
  const bytes = fromBase64(download.base64);
  if (!bytes || !isPdf(bytes)) return store.glance();
  const keptAt = now();
  try {
    const keep = () => putDown(storedFiles, bytes, keptAt);
    return await store.attachDownload(download, keep, bytes.length);
  } catch (error) {
    if (error instanceof NewerDataError) throw error;
    // Said in the popup: the pupil has the file in their downloads, and can drop it in the wallet.
    const { site, userId } = download;
    const reading = { site, userId, observedAt: keptAt, kind: 'failure' } as const;
    return store.record({ ...reading, subject: 'certificate-file', reason: 'no-room' });
  }
}

/** The PDFs of the first builds; of a locked wallet the page does it when it is unlocked. */
export function takeOver(): void {
  void moveOldFiles(store, storedFiles, areas.old).catch((error: unknown) =>
    keepError('worker', error),
  );
}

/**
 * Lets go of deleted certificates, and of files that no certificate names any more. Of a locked
 * wallet the worker cannot tell: the page does it when it is unlocked.
 */
export async function tidyUp(): Promise<void> {
  const closedAt = (await undoClosedAt()) ?? 0;
  await tidyFiles(storedFiles, () => store.settle(filesHeldIn, closedAt), now());
}
