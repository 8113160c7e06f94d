/** pdf.js as the wallet page opens it, but in Node, where it has no thread of its own. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { CAUTIOUS } from '../../../lib/certificate-pdf/cautious.ts';
import type { OpenPdf } from '../../../lib/certificate-pdf/pdf-text.ts';

export const openInNode: OpenPdf = (bytes) => {
  const task = getDocument({ ...CAUTIOUS, data: bytes.slice() });
  return { document: task.promise, stop: () => void task.destroy() };
};
