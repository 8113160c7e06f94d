/** The text of a PDF that pdf.js has opened, page by page, as far as the limits go. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { FileMarks } from '../pix/certificate-text/recognise.ts';
import type { Limits } from './limits.ts';

/** A PDF that is being opened. `stop` ends all work on it at once, whatever it is at. */
export interface OpenedPdf {
  document: Promise<PDFDocumentProxy>;
  stop: () => void;
}

/** Starts to open a PDF; the bytes stay the caller's. */
export type OpenPdf = (bytes: Uint8Array) => OpenedPdf;

/** Pieces of text in the order in which they were drawn, by page. */
export async function textOf(
  document: PDFDocumentProxy,
  limits: Limits,
): Promise<readonly string[][]> {
  const pages: string[][] = [];
  let left = limits.characters;
  for (let number = 1; number <= document.numPages && left > 0; number += 1) {
    const pieces = await piecesOf(await document.getPage(number), left);
    left -= pieces.reduce((sum, piece) => sum + piece.length, 0);
    pages.push(pieces);
  }
  return pages;
}

/** What the file says of itself; a file that cannot say it says nothing. */
export async function marksOf(document: PDFDocumentProxy): Promise<FileMarks> {
  try {
    const info = (await document.getMetadata()).info as Record<string, unknown>;
    const text = (value: unknown) => (typeof value === 'string' ? value : null);
    return { author: text(info.Author), keywords: text(info.Keywords) };
  } catch {
    return { author: null, keywords: null };
  }
}

/** Stops reading when there is more than `most` characters: that is no certificate. */
async function piecesOf(page: PDFPageProxy, most: number): Promise<string[]> {
  const pieces: string[] = [];
  let left = most;
  // pdf.js does not type its own stream.
  const stream = page.streamTextContent() as ReadableStream<{ items: readonly object[] }>;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    for (const item of value.items) {
      if (!('str' in item) || typeof item.str !== 'string') continue;
      pieces.push(item.str.slice(0, left));
      // An empty piece costs as well.
      left -= item.str.length + 1;
      if (left > 0) continue;
      await reader.cancel(new Error('too much text'));
      return pieces;
    }
  }
}
