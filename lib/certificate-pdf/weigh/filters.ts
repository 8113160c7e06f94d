/** The filters of a stream, and what each makes of its bytes, as far as a bound. */

/** Names as they stand in dictionaries, and their short forms. */
const NAMES: Readonly<Record<string, Filter>> = {
  FlateDecode: 'flate',
  Fl: 'flate',
  ASCIIHexDecode: 'hex',
  AHx: 'hex',
  ASCII85Decode: 'base85',
  A85: 'base85',
  LZWDecode: 'lzw',
  LZW: 'lzw',
  RunLengthDecode: 'runs',
  RL: 'runs',
  Crypt: 'none',
  DCTDecode: 'picture',
  DCT: 'picture',
  CCITTFaxDecode: 'picture',
  CCF: 'picture',
  JPXDecode: 'picture',
  JBIG2Decode: 'picture',
};

export type Filter = 'flate' | 'hex' | 'base85' | 'lzw' | 'runs' | 'picture' | 'none' | 'unknown';

/**
 * The filters that a dictionary names, in the order in which they are undone; of a dictionary that
 * names them twice, each list. Null where they stand elsewhere, out of sight.
 */
export function filtersIn(head: string): Filter[][] | null {
  const lists: Filter[][] = [];
  for (const [, value = ''] of readable(head).matchAll(NAMED)) {
    // By another object, or a list of them.
    if (!value.startsWith('/') && /\d/.test(value.replace(/\/[^\s/\]]+/g, ''))) return null;
    const names = value.match(/(?<=\/)[^\s/[\]<>()]+/g) ?? [];
    lists.push(names.map((name) => NAMES[name] ?? 'unknown'));
  }
  return lists;
}

/** A filter by its name, a list of them, or where they stand. */
const NAMED = /\/(?:Filter|F)(?=[\s/[\d])\s*(\[[^\]]{0,2000}\]?|\/[^\s/[\]<>()]+|\d+\s+\d+\s+R)/g;

/** Names may be written with `#46` for `F`. */
export function readable(head: string): string {
  return head.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** How much a byte can come to at worst: Deflate, LZW (codes of 12 bits), and runs. */
export const WORST = { flate: 1032, lzw: 2731, runs: 64 } as const;

export function fromHex(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(bytes.length / 2 + 1);
  let size = 0;
  let high = -1;
  for (const byte of bytes) {
    if (byte === 0x3e) break;
    const digit = Number.parseInt(String.fromCharCode(byte), 16);
    if (Number.isNaN(digit)) continue;
    if (high < 0) high = digit;
    else {
      out[size++] = high * 16 + digit;
      high = -1;
    }
  }
  if (high >= 0) out[size++] = high * 16;
  return out.subarray(0, size);
}

export function fromBase85(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(bytes.length * 4 + 4);
  let size = 0;
  let digits: number[] = [];
  const put = (count: number) => {
    const value = digits.reduce((sum, digit) => sum * 85 + digit, 0);
    for (let rank = 0; rank < count; rank += 1) out[size++] = Math.floor(value / 256 ** (3 - rank));
    digits = [];
  };
  for (const byte of bytes) {
    if (byte === 0x7e) break;
    if (byte === 0x7a && digits.length === 0) size += 4;
    else if (byte >= 0x21 && byte <= 0x75) digits.push(byte - 0x21);
    if (digits.length === 5) put(4);
  }
  if (digits.length > 1) {
    const count = digits.length - 1;
    while (digits.length < 5) digits.push(84);
    put(count);
  }
  return out.subarray(0, size);
}
