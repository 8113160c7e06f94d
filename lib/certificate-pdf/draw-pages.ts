/** Pages of a PDF as pictures for the eye, by pdf.js in a thread of its own. Only in a page. */
import { getDocument, PDFWorker, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import threadUrl from './pdfjs-thread.ts?worker&url';

/** Pixels a point: sharp on dense screens, at the width that the page gives it. */
const DENSITY = 1.8;

export interface DrawnPages {
  canvases: HTMLCanvasElement[];
  /** Pages of the file, also those that were not drawn. */
  count: number;
}

/** @throws when the file cannot be drawn, or `signal` says that nobody waits any more. */
export async function drawPages(
  bytes: Uint8Array,
  most: number,
  signal: AbortSignal,
): Promise<DrawnPages> {
  const thread = new Worker(threadUrl, { type: 'module' });
  // The bytes are moved to the thread: a copy of them. Letters are drawn as shapes: no font is
  // loaded into the page.
  const task = getDocument({
    data: bytes.slice(),
    worker: PDFWorker.create({ port: thread }),
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: true,
    // For a file that does not bring its fonts.
    useSystemFonts: true,
    enableXfa: false,
    verbosity: 0,
  });
  const stop = () => {
    task.destroy().catch(() => undefined);
    thread.terminate();
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    const document = await task.promise;
    const canvases: HTMLCanvasElement[] = [];
    for (let number = 1; number <= Math.min(most, document.numPages); number += 1) {
      signal.throwIfAborted();
      canvases.push(await drawn(await document.getPage(number)));
    }
    return { canvases, count: document.numPages };
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}

async function drawn(page: PDFPageProxy): Promise<HTMLCanvasElement> {
  const viewport = page.getViewport({ scale: DENSITY });
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport }).promise;
  return canvas;
}
