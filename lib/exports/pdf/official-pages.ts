/** The official PDF as Pix made it: opened only to be looked through, its pages copied unchanged. */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFStream,
} from '@cantoo/pdf-lib';
import type { PDFPage } from '@cantoo/pdf-lib';

export type OfficialProblem = 'encrypted' | 'damaged';

export type OfficialPdf =
  { ok: true; document: PDFDocument } | { ok: false; problem: OfficialProblem };

export async function openOfficial(bytes: Uint8Array): Promise<OfficialPdf> {
  let document: PDFDocument;
  try {
    document = await PDFDocument.load(bytes, {
      ignoreEncryption: true,
      throwOnInvalidObject: true,
      updateMetadata: false,
    });
  } catch {
    return { ok: false, problem: 'damaged' };
  }
  if (document.isEncrypted) return { ok: false, problem: 'encrypted' };
  return isWhole(document) ? { ok: true, document } : { ok: false, problem: 'damaged' };
}

/** The pages appended as they are. @returns how many there were. */
export async function appendOfficial(target: PDFDocument, official: PDFDocument): Promise<number> {
  const pages = await target.copyPages(official, official.getPageIndices());
  for (const page of pages) target.addPage(page);
  return pages.length;
}

/** A file that was cut short still opens, but the content of a page is missing or stops midway. */
function isWhole(document: PDFDocument): boolean {
  try {
    const pages = document.getPages();
    return pages.length > 0 && pages.every((page) => contentOf(page).every(canBeDecoded));
  } catch {
    return false;
  }
}

function contentOf(page: PDFPage): PDFStream[] {
  const { node } = page;
  if (!node.has(PDFName.of('Contents'))) return [];
  const contents = node.Contents();
  if (contents instanceof PDFArray) {
    return contents.asArray().map((_, index) => contents.lookup(index, PDFStream));
  }
  if (!contents) throw new Error('The content that the page names is not there');
  return [contents];
}

/** @throws when it cannot. */
function canBeDecoded(stream: PDFStream): boolean {
  if (stream instanceof PDFRawStream) decodePDFRawStream(stream).decode();
  return true;
}
