/** PDFs, for our own pages: each job in a thread that ends with it. */
import threadUrl from './pdf-thread.ts?worker&url';
import { LIMITS } from '../../certificate-pdf/limits.ts';
import type { CertificatePdf } from '../../certificate-pdf/result.ts';
import type { Dossier } from '../../exports/pdf/dossier.ts';
import { askThread, TooSlowError } from './ask-thread.ts';
import type { DrawnPages, PdfAnswers, PdfJob } from './pdf-jobs.ts';

/** To draw or to make, on a slow machine: some seconds at most. */
const PATIENCE_MS = 60_000;

/** Never throws. @param signal nobody waits any more */
export async function readPdf(bytes: Uint8Array, signal?: AbortSignal): Promise<CertificatePdf> {
  try {
    const patience = { milliseconds: LIMITS.milliseconds, ...(signal && { signal }) };
    return await ask({ job: 'read', bytes }, patience);
  } catch (error) {
    return { kind: 'refused', why: error instanceof TooSlowError ? 'too-slow' : 'not-read' };
  }
}

/** @throws when the file cannot be drawn, or `signal` says that nobody waits any more. */
export function drawPdf(bytes: Uint8Array, most: number, signal: AbortSignal): Promise<DrawnPages> {
  return ask({ job: 'draw', bytes, most }, { milliseconds: PATIENCE_MS, signal });
}

/** @throws when it cannot be made. */
export function makeDossier(parts: (PdfJob & { job: 'dossier' })['parts']): Promise<Dossier> {
  return ask({ job: 'dossier', parts }, { milliseconds: PATIENCE_MS });
}

function ask<Job extends PdfJob>(
  job: Job,
  patience: Parameters<typeof askThread>[2],
): Promise<PdfAnswers[Job['job']]> {
  return askThread(() => new Worker(threadUrl, { type: 'module' }), job, patience);
}
