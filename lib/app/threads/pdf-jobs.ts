/** What the thread of PDFs is asked to do, and what it answers. */
import type { CertificatePdf } from '../../certificate-pdf/result.ts';
import type { Dossier, DossierParts } from '../../exports/pdf/dossier.ts';

export type PdfJob =
  | { job: 'read'; bytes: Uint8Array }
  | { job: 'draw'; bytes: Uint8Array; most: number }
  | { job: 'dossier'; parts: Omit<DossierParts, 'fonts' | 'paint'> };

export interface DrawnPages {
  pictures: ImageBitmap[];
  /** Pages of the file, also those that were not drawn. */
  count: number;
}

export interface PdfAnswers {
  read: CertificatePdf;
  draw: DrawnPages;
  dossier: Dossier;
}
