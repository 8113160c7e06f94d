/** Tables that a few bytes can ask for: ranges of codes in the maps of fonts. */

const RANGES = /begin(?:bf|cid|notdef)range([\s\S]*?)(?:end(?:bf|cid|notdef)range|$)/g;

/** From, to, and what they stand for: letters, or a number. */
const RANGE = /<([0-9a-fA-F\s]*)>\s*<([0-9a-fA-F\s]*)>\s*(?:<[0-9a-fA-F\s]*>|\d+)/g;

/** How many codes the ranges of a character map hold. */
export function codesInMap(text: string): number {
  let codes = 0;
  for (const [, ranges = ''] of text.matchAll(RANGES)) {
    // Written as strings they would have to be read as a reader does: no maker of PDFs does so.
    if (ranges.includes('(')) return Infinity;
    // What a range stands for may be a list.
    for (const [, low = '', high = ''] of ranges.replace(/\[[^\]]*\]?/g, '<>').matchAll(RANGE)) {
      codes += Math.max(0, valueOf(high) - valueOf(low)) + 1;
    }
  }
  return codes;
}

const valueOf = (hex: string) => Number.parseInt(hex.replace(/\s/g, '') || '0', 16);

const SFNT = [0x00010000, 0x4f54544f, 0x74727565];
const CMAP = 0x636d6170;

/** How many codes the groups of a font's own table hold: they are of 32 bits. */
export function codesInFont(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at32 = (at: number) => (at + 4 <= bytes.length ? view.getUint32(at) : 0);
  const at16 = (at: number) => (at + 2 <= bytes.length ? view.getUint16(at) : 0);
  if (!SFNT.includes(at32(0))) return 0;
  let codes = 0;
  for (let table = 0; table < at16(4); table += 1) {
    const entry = 12 + table * 16;
    if (entry >= bytes.length) break;
    if (at32(entry) !== CMAP) continue;
    const start = at32(entry + 8);
    for (let map = 0; map < at16(start + 2); map += 1) {
      const record = start + 4 + map * 8;
      if (record >= bytes.length) break;
      codes += codesInGroups(start + at32(record + 4), bytes.length, at16, at32);
    }
  }
  return codes;
}

type At = (at: number) => number;

function codesInGroups(start: number, size: number, at16: At, at32: At): number {
  const format = at16(start);
  if (format !== 12 && format !== 13) return 0;
  let codes = 0;
  for (let group = 0; group < at32(start + 12); group += 1) {
    const at = start + 16 + group * 12;
    if (at >= size) break;
    codes += Math.max(0, at32(at + 4) - at32(at)) + 1;
  }
  return codes;
}
