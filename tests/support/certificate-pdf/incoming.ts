/** Certificates as they come back from other programs: changed in form, and in nothing that they say. */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
  StandardFonts,
  decodePDFRawStream,
  type PDFContext,
} from '@cantoo/pdf-lib';
import { openInNode } from './open-in-node.ts';
import { pdfOf } from './objects.ts';
import { LINA, type Printed } from './printed.ts';
import { v2Attestation } from './v2.ts';
import { v3Certificate } from './v3.ts';

type File = Uint8Array<ArrayBuffer>;

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string): File => new Uint8Array(Buffer.from(text, 'latin1'));

/** Opened, changed, and written as it was: with a table, and objects by themselves. */
async function changed(file: Uint8Array, work: (document: PDFDocument) => void): Promise<File> {
  const document = await PDFDocument.load(file, { updateMetadata: false });
  work(document);
  return new Uint8Array(await document.save({ useObjectStreams: false }));
}

/** Saved by a program that puts objects into streams of objects. */
export async function inObjectStreams(printed: Printed = LINA): Promise<File> {
  const document = await PDFDocument.load(await v3Certificate(printed), { updateMetadata: false });
  return new Uint8Array(await document.save({ useObjectStreams: true }));
}

function contentsOf(document: PDFDocument, page: number): PDFRef[] {
  const contents = document.getPage(page).node.get(PDFName.of('Contents'));
  if (contents instanceof PDFRef) return [contents];
  return contents instanceof PDFArray ? (contents.asArray() as PDFRef[]) : [];
}

const stream = (context: PDFContext, text: string) =>
  context.register(PDFRawStream.of(PDFDict.withContext(context), bytesOf(text)));

/** Puts something before and after what a page draws. */
function wrap(document: PDFDocument, page: number, before: string, after: string): void {
  const { context } = document;
  const parts = [stream(context, before), ...contentsOf(document, page), stream(context, after)];
  document.getPage(page).node.set(PDFName.of('Contents'), context.obj(parts));
}

/** A layer, on or off when the file is opened; `name` stands for it in the pages. */
function addLayer(document: PDFDocument, name: string, isOn: boolean): void {
  const { context, catalog } = document;
  const layer = context.register(context.obj({ Type: 'OCG', Name: PDFString.of(name) }));
  const known = catalog.lookupMaybe(PDFName.of('OCProperties'), PDFDict);
  const properties = known ?? context.obj({ OCGs: [], D: { ON: [], OFF: [], Order: [] } });
  catalog.set(PDFName.of('OCProperties'), properties);
  properties.lookup(PDFName.of('OCGs'), PDFArray).push(layer);
  const states = properties.lookup(PDFName.of('D'), PDFDict);
  states.lookup(PDFName.of(isOn ? 'ON' : 'OFF'), PDFArray).push(layer);
  for (const page of document.getPages()) {
    const resources = page.node.Resources();
    const names = resources?.lookupMaybe(PDFName.of('Properties'), PDFDict) ?? context.obj({});
    names.set(PDFName.of(name), layer);
    resources?.set(PDFName.of('Properties'), names);
  }
}

/** The whole certificate in a layer. */
export async function inLayer({ isOn }: { isOn: boolean }): Promise<File> {
  return changed(await v3Certificate(LINA), (document) => {
    addLayer(document, 'Certificate', isOn);
    document.getPages().forEach((_, at) => wrap(document, at, '/OC /Certificate BDC\n', '\nEMC'));
  });
}

/** A certificate, and a layer that is off with the code of another. */
export async function withHiddenCode(): Promise<File> {
  return changed(await v3Certificate(LINA), (document) => {
    addLayer(document, 'Draft', false);
    const font = document.getPage(0).node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    font?.set(
      PDFName.of('Hv'),
      document.context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' }),
    );
    const hidden = 'BT /Hv 12 Tf 60 20 Td (P-GHJK2346) Tj ET';
    wrap(document, 0, '', `\n/OC /Draft BDC\n${hidden}\nEMC`);
  });
}

/** A part of the page that is said to be deflated, and is empty, or is something else. */
export async function withPart(data: string): Promise<File> {
  return changed(await v3Certificate(LINA), (document) => {
    const { context } = document;
    const dict = context.obj({ Filter: 'FlateDecode' });
    const part = context.register(PDFRawStream.of(dict, bytesOf(data)));
    const parts = [part, ...contentsOf(document, 0), part];
    document.getPage(0).node.set(PDFName.of('Contents'), context.obj(parts));
  });
}

/** The content of its first page without the sum at its end, or with a wrong one. */
export async function withoutSum({ isCut }: { isCut: boolean }): Promise<File> {
  return changed(await v3Certificate(LINA), (document) => {
    const { context } = document;
    for (const ref of contentsOf(document, 0)) {
      const part = context.lookup(ref);
      if (!(part instanceof PDFRawStream)) throw new Error('no content');
      const data = part.contents.slice(0, part.contents.length - 4);
      const wrong = isCut ? data : Buffer.concat([data, Buffer.from([1, 2, 3, 4])]);
      context.assign(ref, PDFRawStream.of(part.dict, Uint8Array.from(wrong)));
    }
  });
}

/** Later versions of objects, after the file: what was printed first stands there still. */
export async function updated(first: Printed, then: Printed): Promise<File> {
  const [old, latest] = [await v3Certificate(first), await v3Certificate(then)];
  let file = `${latin1(old)}\n`;
  const from = old.length + 1;
  const rows: string[] = [];
  for (const { number, text } of objectsIn(latin1(latest))) {
    rows.push(`${number} 1\n${String(file.length).padStart(10, '0')} 00000 n \n`);
    file += text;
  }
  const before = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(latin1(old))?.[1] ?? '0';
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(latin1(latest))?.[1] ?? '';
  const start = file.length;
  if (start < from) throw new Error('nothing was added');
  return bytesOf(
    `${file}xref\n${rows.join('')}trailer\n<<${trailer}/Prev ${before} >>\nstartxref\n${start}\n%%EOF\n`,
  );
}

/** « Fast web view »: the objects of the first page, with their table, stand before the others. */
export async function linearised(): Promise<File> {
  const text = latin1(await v3Certificate(LINA));
  const objects = objectsIn(text);
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(text)?.[1] ?? '';
  const own = objects.length + 1;
  const half = Math.ceil(objects.length / 2);
  const [last, first] = [objects.slice(0, half), objects.slice(half)];
  const row = (at: number) => `${String(at).padStart(10, '0')} 00000 n \n`;
  // Twice: the numbers at the start tell where things come to stand.
  let [length, main, end] = [0, 0, 0];
  let file = '';
  for (let time = 0; time < 2; time += 1) {
    const digits = (value: number) => String(value).padStart(10, '0');
    const parameters = `${own} 0 obj\n<< /Linearized 1 /L ${digits(length)} /H [0 0] /O ${first[0]?.number ?? 1} /E ${digits(end)} /N 2 /T ${digits(main)} >>\nendobj\n`;
    const head = '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n';
    const rowsLength = [...first, { number: own }].reduce(
      (sum, { number }) => sum + `${number} 1\n`.length + 20,
      0,
    );
    const tail = `trailer\n<<${trailer.replace(/\/Size \d+/, `/Size ${own + 1}`)}/Prev ${digits(main)} >>\nstartxref\n0\n%%EOF\n`;
    let at = head.length + parameters.length + 'xref\n'.length + rowsLength + tail.length;
    const rows = [`${own} 1\n${row(head.length)}`];
    for (const { number, text: body } of first) {
      rows.push(`${number} 1\n${row(at)}`);
      at += body.length;
    }
    end = at;
    const later: string[] = [];
    for (const { number, text: body } of last) {
      later.push(`${number} 1\n${row(at)}`);
      at += body.length;
    }
    main = at;
    file = `${head}${parameters}xref\n${rows.join('')}${tail}${[...first, ...last].map((one) => one.text).join('')}`;
    file += `xref\n0 1\n0000000000 65535 f \n${later.join('')}trailer\n<< /Size ${own + 1} >>\nstartxref\n${head.length + parameters.length}\n%%EOF\n`;
    length = file.length;
  }
  return bytesOf(file);
}

function objectsIn(text: string): { number: number; text: string }[] {
  const found = text.matchAll(/(?<=^|\n)(\d+) 0 obj\n[\s\S]*?\nendobj\n/g);
  return [...found].map(([whole, number]) => ({
    number: Number(number),
    text: whole.replace(/^\n/, ''),
  }));
}

/** Two certificates put together by a program that joins files. */
export async function joined(first: Printed, second: Printed): Promise<File> {
  const document = await PDFDocument.load(await v3Certificate(first), { updateMetadata: false });
  const other = await PDFDocument.load(await v2Attestation(second), { updateMetadata: false });
  for (const page of await document.copyPages(other, other.getPageIndices())) {
    document.addPage(page);
  }
  return new Uint8Array(await document.save());
}

/** What a mailer or a server put before it and after it. */
export async function amongOtherBytes(): Promise<File> {
  const file = latin1(await v3Certificate(LINA));
  return bytesOf(`\r\n\r\n${file}\r\n\0\0\0--boundary--\r\n`);
}

/** Turned by a quarter, as some scanners' programs do. */
export async function turned(): Promise<File> {
  return changed(await v3Certificate(LINA), (document) => {
    for (const page of document.getPages())
      page.node.set(PDFName.of('Rotate'), document.context.obj(90));
  });
}

/** Its fonts draw these letters as one sign, and do not say what that sign is, or say that it is nothing. */
export async function withUnnamed(
  file: Uint8Array,
  letters: readonly string[],
  told: '0000' | 'FFFD' | 'E000' | '0003',
): Promise<File> {
  const codes = letters.map((some) =>
    [...some].map((one) => one.charCodeAt(0).toString(16).padStart(4, '0')).join(' '),
  );
  let changes = 0;
  const made = await changed(file, ({ context }) => {
    for (const [ref, part] of context.enumerateIndirectObjects()) {
      if (!(part instanceof PDFRawStream)) continue;
      const map = latin1(decodePDFRawStream(part).decode());
      if (!map.includes('beginbfrange')) continue;
      let text = map;
      for (const code of codes) text = text.replaceAll(`<${code}>`, `<${told}>`);
      if (text === map) continue;
      changes += 1;
      context.assign(ref, PDFRawStream.of(PDFDict.withContext(context), bytesOf(text)));
    }
  });
  if (changes === 0) throw new Error('no such letters');
  return made;
}

/** Signs by name, as fonts of TeX and of Calibri have them, and no map of what they are. */
const NAMED = { fi: 'f_i', ff: 'f_f', ffi: 'f_f_i', ti: 't_i', tt: 't_t' };

/** What a program writes that sets a certificate anew in such a font: a line each, in its order. */
export function setAnew(lines: readonly string[]): File {
  const letters = Object.keys(NAMED).toSorted((one, other) => other.length - one.length);
  const coded = (line: string) =>
    line.replace(/[()\\]/g, '\\$&').replace(new RegExp(letters.join('|'), 'g'), (some) => {
      const code = letters.indexOf(some) + 1;
      return `\\${code.toString(8).padStart(3, '0')}`;
    });
  const content = `BT /F 11 Tf 14 TL 60 780 Td\n${lines.map((line) => `(${coded(line)}) Tj T*`).join('\n')}\nET`;
  const names = letters.map((some) => `/${NAMED[some as keyof typeof NAMED]}`).join(' ');
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Set /FirstChar 1 /LastChar 255 /Widths [${'500 '.repeat(255)}] /FontDescriptor 6 0 R /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 ${names}] >> >>`,
    '<< /Type /FontDescriptor /FontName /Set /Flags 32 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ]);
}

/** @param piece a piece of text, in pieces @param isByLine from the top to the end, from left to right */
interface Again {
  piece: (text: string) => string[];
  isByLine?: boolean;
}

/** Every piece of text drawn again in its place, in pieces that have two fonts by turns. */
export async function inTwoFonts(
  file: Uint8Array,
  { piece, isByLine = false }: Again,
): Promise<File> {
  const from = await openInNode(file).document;
  const to = await PDFDocument.create();
  const fonts = [
    await to.embedFont(StandardFonts.Helvetica),
    await to.embedFont(StandardFonts.HelveticaOblique),
  ] as const;
  for (let number = 1; number <= from.numPages; number += 1) {
    const read = await from.getPage(number);
    const [, , width = 0, height = 0] = read.view;
    const page = to.addPage([width, height]);
    const items = (await read.getTextContent()).items.flatMap((item) => {
      if (!('str' in item) || item.str === '') return [];
      const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
      return [{ text: item.str, size: Math.abs(size), x, y }];
    });
    if (isByLine) items.sort((one, other) => other.y - one.y || one.x - other.x);
    for (const { text, size, x, y } of items) {
      let at = x;
      for (const [turn, part] of piece(text).entries()) {
        const font = fonts[turn % 2 === 0 ? 0 : 1];
        page.drawText(part, { x: at, y, size, font });
        at += font.widthOfTextAtSize(part, size);
      }
    }
  }
  return new Uint8Array(await to.save());
}
