import { isPdf } from '../store/files/pdf.ts';
import { readCertificateText } from '../pix/certificate-text/read-text.ts';
import { LIMITS, type Limits } from './limits.ts';
import { marksOf, textOf, type OpenedPdf, type OpenPdf } from './pdf-text.ts';
import type { CertificatePdf, RefusalReason } from './result.ts';

/**
 * What a PDF says of a certificate, or why it says nothing. Never throws.
 *
 * @param load gives what opens PDFs; it is asked for only when the bytes are a PDF
 */
export async function readCertificatePdf(
  bytes: Uint8Array,
  load: () => Promise<OpenPdf> = loadReader,
  limits: Limits = LIMITS,
): Promise<CertificatePdf> {
  if (!isPdf(bytes)) return refused('not-a-certificate');
  let opened: OpenedPdf;
  try {
    opened = (await load())(bytes);
  } catch {
    return refused('not-read');
  }
  const { promise: timeUp, resolve } = Promise.withResolvers<CertificatePdf>();
  const timer = setTimeout(() => resolve(refused('too-slow')), limits.milliseconds);
  try {
    return await Promise.race([read(opened, limits), timeUp]);
  } finally {
    clearTimeout(timer);
    opened.stop();
  }
}

async function loadReader(): Promise<OpenPdf> {
  return (await import('./open-in-worker.ts')).openInWorker;
}

async function read({ document }: OpenedPdf, limits: Limits): Promise<CertificatePdf> {
  try {
    const pdf = await document;
    const pages = pdf.numPages;
    if (pages > limits.pages) return { kind: 'refused', why: 'too-many-pages', pages };
    const reading = readCertificateText(await textOf(pdf, limits), await marksOf(pdf));
    if (reading.kind === 'certificate') return reading;
    if (reading.kind === 'not-a-certificate') return refused('not-a-certificate');
    return { kind: 'refused', why: 'several-codes', count: reading.count };
  } catch (error) {
    return refused(isAboutPassword(error) ? 'encrypted' : 'damaged');
  }
}

function isAboutPassword(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}

function refused(why: Exclude<RefusalReason, 'several-codes' | 'too-many-pages'>): CertificatePdf {
  return { kind: 'refused', why };
}
