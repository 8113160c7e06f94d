/** The thread in which PDFs are read, drawn and joined; each job brings only what it needs. */
import { answerInThread, type Worked } from './answer-in-thread.ts';
import type { PdfJob } from './pdf-jobs.ts';

answerInThread((job: PdfJob) => WORK[job.job](job as never));

const WORK = {
  read: async ({ bytes }: PdfJob & { job: 'read' }): Promise<Worked> => {
    const { readCertificatePdf } = await import('../../certificate-pdf/read-certificate-pdf.ts');
    return { value: await readCertificatePdf(bytes) };
  },
  draw: async ({ bytes, most }: PdfJob & { job: 'draw' }): Promise<Worked> => {
    const { drawPages } = await import('../../certificate-pdf/draw-pages.ts');
    const value = await drawPages(bytes, most);
    return { value, handedOver: value.pictures };
  },
  dossier: async ({ parts }: PdfJob & { job: 'dossier' }): Promise<Worked> => {
    const { joinableDossier } = await import('./joinable-dossier.ts');
    const value = await joinableDossier(parts);
    return { value, handedOver: value.ok ? [value.bytes.buffer] : [] };
  },
};
