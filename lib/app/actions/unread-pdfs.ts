/** PDFs that Pix gave and nothing has read: read here, since the worker can start no thread. */
import { isUnread, type Certificate } from '../../domain/certificate/certificate.ts';
import { readPdf } from '../threads/pdf.ts';
import { keepFileRead } from './certificates.ts';
import { readFile } from './files.ts';

/** Each is tried once for as long as the page is open: what stays unread waits for the next opening. */
const tried = new Set<string>();

let before: Promise<void> = Promise.resolve();

/**
 * Reads those that were not tried yet, one after the other. Never throws.
 * @param onReading is told which certificate's is being read; null: none any more
 */
export function readUnread(
  certificates: readonly Certificate[],
  onReading: (id: string | null) => void,
): Promise<void> {
  const files = certificates.flatMap((one) =>
    one.file && isUnread(one) && !tried.has(one.file.id) ? { id: one.id, file: one.file.id } : [],
  );
  for (const { file } of files) tried.add(file);
  before = before.then(async () => {
    for (const one of files) {
      onReading(one.id);
      await readOne(one).catch(() => undefined);
    }
    if (files.length > 0) onReading(null);
  });
  return before;
}

async function readOne(certificate: { id: string; file: string }): Promise<void> {
  const bytes = await readFile(certificate.id);
  // It is gone, or was locked meanwhile.
  if (!bytes) return;
  const read = await readPdf(bytes);
  if (read.kind === 'certificate') await keepFileRead(certificate, read.facts);
  // Where no thread could start nothing was looked at.
  else if (read.why !== 'not-read') await keepFileRead(certificate, null);
}
