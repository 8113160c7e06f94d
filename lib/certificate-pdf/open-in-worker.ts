/** pdf.js, in a thread of its own that ends with the file. Loaded when a PDF is given, never before. */
import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import threadUrl from './pdfjs-thread.ts?worker&url';
import { CAUTIOUS } from './cautious.ts';
import type { OpenedPdf } from './pdf-text.ts';

export function openInWorker(bytes: Uint8Array): OpenedPdf {
  // A thread that pdf.js is handed: it has no way to fall back to the page's own thread.
  const thread = new Worker(threadUrl, { type: 'module' });
  const worker = PDFWorker.create({ port: thread });
  // The bytes are moved to the thread: a copy of them.
  const task = getDocument({ ...CAUTIOUS, data: bytes.slice(), worker });
  const { promise: broken, reject } = Promise.withResolvers<never>();
  thread.addEventListener('error', () => reject(new Error('the thread of pdf.js failed')));
  return {
    document: Promise.race([task.promise, broken]),
    stop: () => {
      // What is under way is let go of; a thread that is busy would not hear of it.
      task.destroy().catch(() => undefined);
      thread.terminate();
    },
  };
}
