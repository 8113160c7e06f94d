/**
 * Opens a WOFF 1 font into the TrueType font that a PDF embeds, with only the tables that drawing
 * needs: shaping and kerning are left out, which a PDF viewer never reads.
 * Source: https://www.w3.org/TR/WOFF/ 3 and 4; https://learn.microsoft.com/typography/opentype/spec/otff
 */
const DRAWN_FROM = new Set([
  'OS/2',
  'cmap',
  'cvt ',
  'fpgm',
  'glyf',
  'head',
  'hhea',
  'hmtx',
  'loca',
  'maxp',
  'post',
  'prep',
]);

interface Table {
  tag: string;
  checksum: number;
  bytes: Uint8Array;
}

/** @throws when the bytes are no WOFF 1 font; ours always are. */
export async function trueTypeFromWoff(woff: Uint8Array): Promise<Uint8Array> {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (view.getUint32(0) !== 0x774f4646) throw new Error('Not a WOFF font');
  const entries = Array.from({ length: view.getUint16(12) }, (_, index) => 44 + index * 20);
  const tables = await Promise.all(
    entries
      .map((at) => ({ at, tag: String.fromCharCode(...woff.subarray(at, at + 4)) }))
      .filter(({ tag }) => DRAWN_FROM.has(tag))
      .map(async ({ at, tag }): Promise<Table> => {
        const [offset, packed, size] = [4, 8, 12].map((field) => view.getUint32(at + field));
        const bytes = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
        return {
          tag,
          checksum: view.getUint32(at + 16),
          bytes: packed === size ? bytes : await inflated(bytes),
        };
      }),
  );
  return joined(view.getUint32(4), tables);
}

async function inflated(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Tables one after the other, each at a multiple of 4, behind their directory. */
function joined(flavour: number, tables: readonly Table[]): Uint8Array {
  const padded = (size: number) => Math.ceil(size / 4) * 4;
  const start = 12 + tables.length * 16;
  const font = new Uint8Array(
    start + tables.reduce((sum, { bytes }) => sum + padded(bytes.length), 0),
  );
  const view = new DataView(font.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, flavour);
  view.setUint16(4, tables.length);
  view.setUint16(6, 2 ** power * 16);
  view.setUint16(8, power);
  view.setUint16(10, (tables.length - 2 ** power) * 16);
  let offset = start;
  tables.forEach(({ tag, checksum, bytes }, index) => {
    const at = 12 + index * 16;
    [...tag].forEach((letter, place) => view.setUint8(at + place, letter.charCodeAt(0)));
    view.setUint32(at + 4, checksum);
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, bytes.length);
    font.set(bytes, offset);
    offset += padded(bytes.length);
  });
  return font;
}
