import { isPdf } from '../store/files/pdf.ts';
import { readCertificateText } from '../pix/certificate-text/read-text.ts';
import type { FileMarks } from '../pix/certificate-text/recognise.ts';
import { LIMITS, type Limits } from './limits.ts';
import { openable } from './openable.ts';
import { marksOf, textOf, type OpenedPdf, type OpenPdf, type PageText } from './pdf-text.ts';
import type { CertificatePdf, RefusalReason } from './result.ts';

/**
 * What a PDF says of a certificate, or why it says nothing. Never throws. In a thread of ours: how long
 * it may take is for whoever asks.
 *
 * @param load gives what opens PDFs; it is asked for only when the bytes are a PDF that is not too heavy
 */
export async function readCertificatePdf(
  bytes: Uint8Array,
  load: () => Promise<OpenPdf> = loadReader,
  limits: Limits = LIMITS,
): Promise<CertificatePdf> {
  if (!isPdf(bytes)) return refused('not-a-certificate');
  const weighed = await openable(bytes, limits);
  if (!weighed.ok) return refused(weighed.why);
  let opened: OpenedPdf;
  try {
    opened = (await load())(weighed.bytes);
  } catch {
    return refused('not-read');
  }
  try {
    return await read(opened, limits);
  } finally {
    opened.stop();
  }
}

async function loadReader(): Promise<OpenPdf> {
  return (await import('./open-in-thread.ts')).openInThread;
}

async function read({ document }: OpenedPdf, limits: Limits): Promise<CertificatePdf> {
  try {
    const pdf = await document;
    const pages = pdf.numPages;
    if (pages > limits.pages) return { kind: 'refused', why: 'too-many-pages', pages };
    return understood(await textOf(pdf, limits), await marksOf(pdf));
  } catch (error) {
    return refused(isAboutPassword(error) ? 'encrypted' : 'damaged');
  }
}

function understood(pages: readonly PageText[], marks: FileMarks): CertificatePdf {
  const all = pages.map(({ withLayers }) => withLayers);
  if (all.every((pieces) => pieces.every((piece) => piece.trim() === ''))) {
    return refused('no-text');
  }
  const shown = readCertificateText(
    pages.map((page) => page.shown),
    marks,
  );
  // A certificate may itself stand in a layer, beside one that is hidden.
  const reading = shown.kind === 'not-a-certificate' ? readCertificateText(all, marks) : shown;
  if (reading.kind === 'certificate') return reading;
  if (reading.kind === 'not-a-certificate') return refused('not-a-certificate');
  return { kind: 'refused', why: 'several-codes', count: reading.count };
}

function isAboutPassword(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}

function refused(why: Exclude<RefusalReason, 'several-codes' | 'too-many-pages'>): CertificatePdf {
  return { kind: 'refused', why };
}
