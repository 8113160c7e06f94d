/**
 * As much of a TrueType font as pdf-lib asks of its « fontkit »: which glyph a character has and how
 * wide it is. One glyph a character, so that text comes out of the PDF as it went in; what would
 * need shaping never gets here (faces.ts). The real fontkit is 355 kB gzip, for scripts it cannot
 * be given here anyway.
 * Source: https://learn.microsoft.com/typography/opentype/spec/ (cmap, head, hhea, hmtx, OS/2, post)
 */
export interface Glyph {
  id: number;
  codePoints: number[];
  /** In units of the font. */
  advanceWidth: number;
}

/** For `PDFDocument.registerFontkit`. */
export const TRUE_TYPE = { create: (bytes: Uint8Array) => readTrueType(bytes) };

export type TrueType = ReturnType<typeof readTrueType>;

/** @throws when a table that must be there is not. */
export function readTrueType(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = tablesOf(view);
  const [head, hhea, os2, post] = [table('head'), table('hhea'), table('OS/2'), table('post')];
  const glyphs = glyphsOf(view, table('cmap'), widthsOf(view, hhea, table('hmtx')));
  const missing: Glyph = { id: 0, codePoints: [], advanceWidth: 0 };
  const [minX, minY, maxX, maxY] = [36, 38, 40, 42].map((at) => view.getInt16(head + at)) as [
    number,
    number,
    number,
    number,
  ];
  return {
    postscriptName: 'NotoSans',
    unitsPerEm: view.getUint16(head + 18),
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    italicAngle: view.getInt32(post + 4) / 65_536,
    capHeight: view.getInt16(os2 + 88),
    xHeight: view.getInt16(os2 + 86),
    bbox: { minX, minY, maxX, maxY, width: maxX - minX, height: maxY - minY },
    characterSet: [...glyphs.keys()],
    'OS/2': { sFamilyClass: view.getInt16(os2 + 30) },
    head: { macStyle: { italic: false } },
    post: { isFixedPitch: view.getUint32(post + 12) !== 0 },
    glyphForCodePoint: (codePoint: number) => glyphs.get(codePoint) ?? null,
    layout: (text: string) => ({
      glyphs: Array.from(text, (one) => glyphs.get(one.codePointAt(0) ?? 0) ?? missing),
    }),
    createSubset: (): never => {
      throw new Error('These fonts are embedded as they are');
    },
  };
}

function tablesOf(view: DataView): (tag: string) => number {
  const places = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((place) => view.getUint8(at + place)));
    places.set(tag, view.getUint32(at + 8));
  }
  return (tag) => {
    const place = places.get(tag);
    if (place === undefined) throw new Error(`The font has no table ${tag}`);
    return place;
  };
}

/** Width by glyph; the glyphs after the last written one are as wide as it. */
function widthsOf(view: DataView, hhea: number, hmtx: number): (glyph: number) => number {
  const count = view.getUint16(hhea + 34);
  return (glyph) => view.getUint16(hmtx + Math.min(glyph, count - 1) * 4);
}

/** Glyph by character, from the map of the Basic Multilingual Plane (platform 3, encoding 1, format 4). */
function glyphsOf(
  view: DataView,
  cmap: number,
  width: (glyph: number) => number,
): Map<number, Glyph> {
  const map = subtable(view, cmap);
  const count = view.getUint16(map + 6) / 2;
  const [ends, starts] = [map + 14, map + 16 + count * 2];
  const [deltas, offsets] = [starts + count * 2, starts + count * 4];
  const glyphs = new Map<number, Glyph>();
  for (let segment = 0; segment < count; segment += 1) {
    const start = view.getUint16(starts + segment * 2);
    const end = view.getUint16(ends + segment * 2);
    const delta = view.getUint16(deltas + segment * 2);
    const offset = view.getUint16(offsets + segment * 2);
    for (let character = start; character <= end && character < 0xffff; character += 1) {
      const listed = offsets + segment * 2 + offset + (character - start) * 2;
      const raw = offset === 0 ? character : view.getUint16(listed);
      const id = raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (id === 0) continue;
      glyphs.set(character, { id, codePoints: [character], advanceWidth: width(id) });
    }
  }
  return glyphs;
}

function subtable(view: DataView, cmap: number): number {
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const at = cmap + 4 + index * 8;
    const place = cmap + view.getUint32(at + 4);
    const isBasic = view.getUint16(at) === 3 && view.getUint16(at + 2) === 1;
    if (isBasic && view.getUint16(place) === 4) return place;
  }
  throw new Error('The font has no map of the Basic Multilingual Plane');
}
