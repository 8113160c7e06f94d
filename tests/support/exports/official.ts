/** A file such as Pix gives: pdfkit, landscape A4, two pages, one link. */
import { createRequire } from 'node:module';
import PDFKit from 'pdfkit';

const font = createRequire(import.meta.url).resolve(
  '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff',
);

export async function officialPdf(password?: string): Promise<Uint8Array> {
  const options = { size: 'A4', layout: 'landscape', margin: 40, font } as const;
  const pdf = new PDFKit({
    ...options,
    ...(password === undefined ? {} : { pdfVersion: '1.7', userPassword: password }),
  });
  const parts: Uint8Array[] = [];
  pdf.on('data', (part: Uint8Array) => parts.push(part));
  const ended = new Promise((resolve) => pdf.once('end', resolve));
  pdf.fontSize(28).text('Certification Pix').fontSize(12).text('délivrée à Lina EXEMPLE');
  pdf.text('app.pix.fr/verification-certificat', {
    link: 'https://app.pix.fr/verification-certificat',
  });
  pdf.addPage().text('Page 2');
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(parts));
}
