import { pdfOf } from '../../../support/certificate-pdf/objects.ts';

/** A one-page PDF holding a line of ASCII text, until the real look of a certificate is needed. */
export function placeholderPdf(line: string): Uint8Array {
  const text = line
    .normalize('NFD')
    .replace(/\P{ASCII}/gu, '')
    .replace(/[()\\]/g, '');
  const drawing = `BT /F1 18 Tf 60 700 Td (Certificat de demonstration) Tj 0 -30 Td (${text}) Tj ET`;
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);
}
