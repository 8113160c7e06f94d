/** The text of a PDF that pdf.js has opened, page by page, as far as the limits go. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { FileMarks } from '../pix/certificate-text/recognise.ts';
import { inWords, type Piece } from './in-words.ts';
import type { Limits } from './limits.ts';

/** A PDF that is being opened. `stop` ends all work on it at once, whatever it is at. */
export interface OpenedPdf {
  document: Promise<PDFDocumentProxy>;
  stop: () => void;
}

/** Starts to open a PDF; the bytes stay the caller's. */
export type OpenPdf = (bytes: Uint8Array) => OpenedPdf;

/** The pieces of text of a page, in the order in which they were drawn. */
export interface PageText {
  /** What a page shows as it is opened. */
  shown: string[];
  /** The same, with what stands in layers, of a file that has some which are not shown. */
  withLayers: string[];
}

export async function textOf(document: PDFDocumentProxy, limits: Limits): Promise<PageText[]> {
  const hasHidden = await hasHiddenLayers(document);
  const pages: PageText[] = [];
  let left = limits.characters;
  for (let number = 1; number <= document.numPages && left > 0; number += 1) {
    const pieces = await piecesOf(await document.getPage(number), left);
    left -= pieces.reduce((sum, { text }) => sum + text.length, 0);
    const withLayers = inWords(pieces);
    const shown = hasHidden ? inWords(pieces.filter(({ isInLayer }) => !isInLayer)) : withLayers;
    pages.push({ shown, withLayers });
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

/** Layers (« optional content ») that are off when the file is opened. */
async function hasHiddenLayers(document: PDFDocumentProxy): Promise<boolean> {
  const layers = await document.getOptionalContentConfig();
  return [...layers].some(([, layer]) => !(layer as { visible: boolean }).visible);
}

interface Item {
  str?: string;
  transform?: readonly number[];
  width?: number;
  hasEOL?: boolean;
  type?: string;
  tag?: string;
}

/** Stops reading when there is more than `most` characters: that is no certificate. */
async function piecesOf(page: PDFPageProxy, most: number): Promise<Piece[]> {
  const pieces: Piece[] = [];
  let left = most;
  /** Of the marks that are open, which are layers. */
  const marks: boolean[] = [];
  // pdf.js does not type its own stream.
  const stream = page.streamTextContent({ includeMarkedContent: true }) as ReadableStream<{
    items: readonly Item[];
  }>;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    for (const item of value.items) {
      if (item.type?.startsWith('beginMarkedContent')) marks.push(item.tag === 'OC');
      if (item.type === 'endMarkedContent') marks.pop();
      if (typeof item.str !== 'string') continue;
      const [, , , height = 0, x = 0, y = 0] = item.transform ?? [];
      pieces.push({
        text: item.str.slice(0, left),
        size: Math.abs(height),
        start: x,
        end: x + (item.width ?? 0),
        baseline: y,
        isInLayer: marks.includes(true),
      });
      // An empty piece costs as well.
      left -= item.str.length + 1;
      if (left > 0) continue;
      await reader.cancel(new Error('too much text'));
      return pieces;
    }
  }
}
