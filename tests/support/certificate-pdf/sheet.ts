/** Drawing with pdfkit as Pix does: its own information, fonts embedded, one call a piece of text. */
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const require = createRequire(import.meta.url);
const font = (name: string) => require.resolve(`@fontsource/noto-sans/files/noto-sans-${name}`);

const REGULAR = font('latin-400-normal.woff');
const BOLD = font('latin-700-normal.woff');

export type Sheet = PDFKit.PDFDocument;

export interface SheetInfo {
  title: string;
  keywords: string | null;
  layout: 'portrait' | 'landscape';
  /** PDFs need it to be opened. */
  password?: string;
}

/** The bytes of a document whose pages `draw` draws; it starts with none. */
export async function sheetOf(
  { title, keywords, layout, password }: SheetInfo,
  draw: (sheet: Sheet) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = new PDFDocument({
    size: 'A4',
    layout,
    margin: 0,
    autoFirstPage: false,
    ...(password === undefined ? {} : { pdfVersion: '1.7', userPassword: password }),
  });
  // Pix puts its own information in the place of pdfkit's: neither Producer nor Creator.
  const info = {
    Title: title,
    ...(keywords === null ? {} : { Author: 'Pix', Keywords: keywords }),
  };
  sheet.info = { ...info, CreationDate: new Date(Date.UTC(2026, 5, 1)) };
  sheet.registerFont('regular', REGULAR).registerFont('bold', BOLD);
  const parts: Uint8Array[] = [];
  sheet.on('data', (part: Uint8Array) => parts.push(part));
  const ended = new Promise((resolve) => sheet.once('end', resolve));
  draw(sheet);
  sheet.end();
  await ended;
  return new Uint8Array(Buffer.concat(parts));
}

export function write(
  sheet: Sheet,
  text: string,
  x: number,
  y: number,
  options: PDFKit.Mixins.TextOptions & { size?: number; bold?: boolean } = {},
): void {
  const { size = 10, bold = false, ...rest } = options;
  sheet
    .font(bold ? 'bold' : 'regular')
    .fontSize(size)
    .text(text, x, y, { lineBreak: true, ...rest });
}
