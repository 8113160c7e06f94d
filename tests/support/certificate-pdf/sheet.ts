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
  /** Whoever has it may change the file; anybody may read it. */
  ownerPassword?: string;
  version?: '1.3' | '1.4' | '1.5' | '1.6' | '1.7' | '1.7ext3';
  /** Printed again: ligatures, and letters that are not of Latin 1, are drawn in a font of their own. */
  isPrintedAgain?: boolean;
}

/** Sheets whose words are drawn in pieces. */
const inPieces = new WeakSet<Sheet>();

const PIECES = /(ffi|ffl|ff|fi|fl|[^\0-\xff])/;

/** The bytes of a document whose pages `draw` draws; it starts with none. */
export async function sheetOf(
  info: SheetInfo,
  draw: (sheet: Sheet) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, keywords, layout, password, ownerPassword, version, isPrintedAgain } = info;
  const sheet = new PDFDocument({
    size: 'A4',
    layout,
    margin: 0,
    autoFirstPage: false,
    ...(password === undefined ? {} : { pdfVersion: '1.7', userPassword: password }),
    ...(ownerPassword === undefined ? {} : { pdfVersion: version ?? '1.7', ownerPassword }),
  });
  // Pix puts its own information in the place of pdfkit's: neither Producer nor Creator.
  const own = {
    Title: title,
    ...(keywords === null ? {} : { Author: 'Pix', Keywords: keywords }),
  };
  sheet.info = { ...(isPrintedAgain ? {} : own), CreationDate: new Date(Date.UTC(2026, 5, 1)) };
  sheet.registerFont('regular', REGULAR).registerFont('bold', BOLD);
  sheet.registerFont('regular pieces', REGULAR).registerFont('bold pieces', BOLD);
  if (isPrintedAgain) inPieces.add(sheet);
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
  if (inPieces.has(sheet) && rest.width === undefined && !rest.continued) {
    drawInPieces(sheet, text, [x, y], size, bold ? 'bold' : 'regular');
    return;
  }
  sheet
    .font(bold ? 'bold' : 'regular')
    .fontSize(size)
    .text(text, x, y, { lineBreak: true, ...rest });
}

function drawInPieces(
  sheet: Sheet,
  text: string,
  [x, y]: readonly [number, number],
  size: number,
  font: string,
): void {
  let at = x;
  text.split(PIECES).forEach((piece, rank) => {
    if (piece === '') return;
    sheet.font(rank % 2 === 0 ? font : `${font} pieces`).fontSize(size);
    sheet.text(piece, at, y, { lineBreak: false, features: [] });
    at += sheet.widthOfString(piece, { features: [] });
  });
}
