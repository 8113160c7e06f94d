/** Drawing with pdfkit as Pix does: its own information, fonts embedded, one call a piece of text. */
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const require = createRequire(import.meta.url);
const font = (name: string) => require.resolve(`@fontsource/noto-sans/files/noto-sans-${name}`);

/** By its name, the letters of Latin 1; « ext » has those beyond; « again » is what a printer makes of it. */
const FONTS = {
  regular: font('latin-400-normal.woff'),
  bold: font('latin-700-normal.woff'),
  'regular ext': font('latin-ext-400-normal.woff'),
  'bold ext': font('latin-ext-700-normal.woff'),
  // Another weight: pdfkit writes one font once, whatever it is registered as.
  'regular again': font('latin-500-normal.woff'),
  'bold again': font('latin-600-normal.woff'),
};

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
  /** Printed again: ligatures are drawn by themselves, in a font of their own, as by cairo. */
  isPrintedAgain?: boolean;
}

/** Sheets that were printed again. */
const again = new WeakSet<Sheet>();

const BEYOND_LATIN_1 = /([\u0100-\u024f]+)/;
const LIGATURES = /(ffi|ffl|ff|fi|fl)/;

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
  for (const [name, file] of Object.entries(FONTS)) sheet.registerFont(name, file);
  if (isPrintedAgain) again.add(sheet);
  const parts: Uint8Array[] = [];
  sheet.on('data', (part: Uint8Array) => parts.push(part));
  const ended = new Promise((resolve) => sheet.once('end', resolve));
  draw(sheet);
  sheet.end();
  await ended;
  return new Uint8Array(Buffer.concat(parts));
}

export interface WriteOptions {
  size?: number;
  bold?: boolean;
  width?: number;
  link?: string;
}

export function write(
  sheet: Sheet,
  text: string,
  x: number,
  y: number,
  { size, width, ...style }: WriteOptions = {},
): void {
  const how = {
    ...(size === undefined ? {} : { size }),
    ...(width === undefined ? {} : { width }),
  };
  writeParts(sheet, [{ text, ...style }], x, y, how);
}

/** Texts that follow each other in one line, or in one column. */
export function writeParts(
  sheet: Sheet,
  parts: readonly ({ text: string } & Pick<WriteOptions, 'bold' | 'link'>)[],
  x: number,
  y: number,
  { size = 10, width }: Pick<WriteOptions, 'size' | 'width'> = {},
): void {
  const isWhole = !again.has(sheet) && !parts.some(({ text }) => BEYOND_LATIN_1.test(text));
  if (!isWhole) {
    drawInPieces(sheet, parts, [x, y], size, width ?? Infinity);
    return;
  }
  parts.forEach(({ text, bold = false, link }, rank) => {
    sheet.font(bold ? 'bold' : 'regular').fontSize(size);
    const options = {
      lineBreak: true,
      continued: rank < parts.length - 1,
      ...(width === undefined ? {} : { width }),
      ...(link === undefined ? {} : { link }),
    };
    if (rank === 0) sheet.text(text, x, y, options);
    else sheet.text(text, options);
  });
}

interface Glyphs {
  text: string;
  font: string;
}

/** In as many pieces as it has fonts; broken at spaces and after hyphens, as pdfkit does. */
function drawInPieces(
  sheet: Sheet,
  parts: readonly { text: string; bold?: boolean }[],
  [x, y]: readonly [number, number],
  size: number,
  width: number,
): void {
  const measured = (glyphs: Glyphs) => {
    sheet.font(glyphs.font).fontSize(size);
    return sheet.widthOfString(glyphs.text, { features: [] });
  };
  let [at, line] = [x, y];
  const draw = (glyphs: Glyphs) => {
    const wide = measured(glyphs);
    sheet.text(glyphs.text, at, line, { lineBreak: false, features: [] });
    at += wide;
  };
  for (const { text, bold = false } of parts) {
    /** What goes on in the same font is drawn in one. */
    const runs: Glyphs[] = [];
    for (const word of text.split(/(?<=[ -])/)) {
      const pieces = piecesOf(word, bold, again.has(sheet));
      const before = runs.reduce((sum, glyphs) => sum + measured(glyphs), at);
      const end = pieces.reduce((sum, glyphs) => sum + measured(glyphs), before);
      if (end > x + width && before > x) {
        runs.splice(0).forEach(draw);
        at = x;
        line += sheet.currentLineHeight(true);
      }
      for (const piece of pieces) {
        const last = runs.at(-1);
        if (last?.font === piece.font) last.text += piece.text;
        else runs.push(piece);
      }
    }
    runs.forEach(draw);
  }
}

function piecesOf(word: string, bold: boolean, isAgain: boolean): Glyphs[] {
  const font = bold ? 'bold' : 'regular';
  return word
    .split(BEYOND_LATIN_1)
    .flatMap((text, rank) => {
      if (rank % 2 === 1) return [{ text, font: `${font} ext` }];
      if (!isAgain) return [{ text, font }];
      return text
        .split(LIGATURES)
        .map((piece, at) => ({ text: piece, font: at % 2 === 1 ? `${font} again` : font }));
    })
    .filter(({ text }) => text !== '');
}
