/** Pages of a PDF as pictures for the eye, by pdf.js. Only in a thread of ours: it may take for ever. */
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { CAUTIOUS } from './cautious.ts';
import { LIMITS } from './limits.ts';
import { openable } from './openable.ts';
import { MOST_PIXELS } from './weigh/weigh.ts';

/** Pixels a point: sharp on dense screens, at the width that the page gives it. */
const DENSITY = 1.8;

/** A page of A4 has 1.6 megapixels at that density. */
const MOST_PIXELS_OF_A_PAGE = 4_000_000;

interface Pictures {
  pictures: ImageBitmap[];
  /** Pages of the file, also those that were not drawn. */
  count: number;
}

/** @throws when the file cannot be drawn. */
export async function drawPages(bytes: Uint8Array, most: number): Promise<Pictures> {
  const weighed = await openable(bytes, LIMITS);
  if (!weighed.ok) throw new Error(weighed.why);
  // Letters are drawn as shapes: no font is loaded.
  const document = await getDocument({
    data: weighed.bytes.slice(),
    CanvasFactory: Canvases,
    FilterFactory: NoFilters,
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: true,
    // For a file that does not bring its fonts.
    useSystemFonts: true,
    enableXfa: false,
    maxImageSize: MOST_PIXELS,
    verbosity: CAUTIOUS.verbosity,
  }).promise;
  const pictures: ImageBitmap[] = [];
  for (let number = 1; number <= Math.min(most, document.numPages); number += 1) {
    pictures.push(await drawn(await document.getPage(number)));
  }
  return { pictures, count: document.numPages };
}

async function drawn(page: PDFPageProxy): Promise<ImageBitmap> {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(DENSITY, Math.sqrt(MOST_PIXELS_OF_A_PAGE / (width * height)));
  const viewport = page.getViewport({ scale });
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.floor(viewport.width)),
    Math.max(1, Math.floor(viewport.height)),
  );
  // pdf.js asks of it what both kinds of canvas have, and knows the name of one.
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
  return canvas.transferToImageBitmap();
}

interface Entry {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** How pdf.js makes canvases where there is no document. */
class Canvases {
  create(width: number, height: number): Entry {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d') };
  }

  reset(entry: Entry, width: number, height: number): void {
    if (entry.canvas) Object.assign(entry.canvas, { width, height });
  }

  destroy(entry: Entry): void {
    if (entry.canvas) Object.assign(entry.canvas, { width: 0, height: 0 });
    entry.canvas = entry.context = null;
  }
}

/** Filters are parts of a document: colours are drawn without them. */
class NoFilters {
  addFilter(): string {
    return 'none';
  }

  addHCMFilter(): string {
    return 'none';
  }

  addAlphaFilter(): string {
    return 'none';
  }

  addLuminosityFilter(): string {
    return 'none';
  }

  addHighlightHCMFilter(): string {
    return 'none';
  }

  destroy(): void {
    // There is nothing to let go of.
  }
}
