/**
 * pdf.js, both halves of it, in the thread of ours that this runs in: that thread can be ended. What
 * parses is found by pdf.js on the global object, where its own file puts it.
 */
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { CAUTIOUS } from './cautious.ts';
import type { OpenedPdf } from './pdf-text.ts';

export function openInThread(bytes: Uint8Array): OpenedPdf {
  // pdf.js takes the bytes away from whoever gave them.
  const task = getDocument({ ...CAUTIOUS, data: bytes.slice() });
  return { document: task.promise, stop: () => void task.destroy().catch(() => undefined) };
}
