/**
 * What a PDF would cost whoever opens it, counted before anybody does. It errs on the heavy side: what
 * cannot be made out is refused. An encrypted file has to be opened first (decrypted.ts).
 */
import type { Limits } from '../limits.ts';
import { filtersIn, fromBase85, fromHex, readable, WORST, type Filter } from './filters.ts';
import { findStreams, numbersIn, type FoundStream } from './find-streams.ts';
import { inflated } from './inflate.ts';
import { beyondIn, structureOf, type Structure } from './structure.ts';
import { codesInFont, codesInMap } from './tables.ts';

/** Which bound a file is over, in a word for whoever looks into it; null = none. */
export type Beyond = string | null;

type Bytes = Uint8Array<ArrayBuffer>;

/** Streams of objects and of cross-references: a reader makes an object of each few bytes. */
const OF_OBJECTS = /\/Type\s*\/(?:ObjStm|XRef)(?![A-Za-z])/;

/** Sides of a picture, and columns of what is predicted: beyond, no file of people is. */
const WIDEST = 20_000;

/** @param bytes of a PDF that is not encrypted */
export async function beyondLimits(bytes: Uint8Array, limits: Limits): Promise<Beyond> {
  const { outside, streams } = takenApart(bytes, limits);
  if (streams.length > limits.objects) return 'objects';
  if (outside.length > limits.structureBytes) return 'structure';
  if (hasWideRows(outside)) return 'rows';
  const scales = new Scales(bytes.length, limits);
  let structure = structureOf(outside);
  for (const stream of streams) {
    const beyond = beyondIn(structure, bytes.length, limits) ?? (await scales.put(bytes, stream));
    if (beyond !== null) return beyond;
    if (scales.objects === '') continue;
    if (hasWideRows(scales.objects)) return 'rows';
    structure = structureOf(scales.objects, structure);
  }
  return beyondIn(structure, bytes.length, limits) ?? scales.beyondTimes(structure);
}

/**
 * Whether a PDF is encrypted, and what of it is out of sight as long as it is.
 * @returns null: it is not
 */
export function encryptionOf(
  bytes: Uint8Array,
  limits: Limits,
): { hiddenObjectBytes: number; plain: FoundStream[] } | null {
  const { outside, streams } = takenApart(bytes, limits);
  if (!/\/Encrypt(?![A-Za-z])/.test(readable(outside))) return null;
  const hidden = streams.filter(({ head }) => readable(head).includes('/ObjStm'));
  return {
    hiddenObjectBytes: hidden.reduce((sum, { start, end }) => sum + end - start, 0),
    plain: streams.filter(({ head }) => readable(head).includes('/XRef')),
  };
}

/** The file without the bytes of its streams, and the streams: one more than there may be, at most. */
function takenApart(bytes: Uint8Array, limits: Limits) {
  const text = new TextDecoder('latin1').decode(bytes);
  const streams = findStreams(text, numbersIn(text), limits.objects + 1);
  let at = 0;
  const parts: string[] = [];
  for (const { start, end } of streams) {
    parts.push(text.slice(at, start));
    at = Math.max(at, end);
  }
  return { streams, outside: [...parts, text.slice(at)].join('\n') };
}

function hasWideRows(text: string): boolean {
  return [...text.matchAll(/\/(?:Columns|Colors|Width|Height|W|H)\s+(\d+)(?!\s+\d+\s+R)/g)].some(
    ([, value]) => Number(value) > WIDEST,
  );
}

export class Scales {
  /** The text of the stream that was put last, where it holds objects. */
  objects = '';
  readonly #fileBytes: number;
  readonly #limits: Limits;
  readonly #sizes = new Map<number, number>();
  #all = 0;
  #objectBytes = 0;
  #codes = 0;

  constructor(fileBytes: number, limits: Limits) {
    this.#fileBytes = fileBytes;
    this.#limits = limits;
  }

  async put(file: Uint8Array, { object, head, start, end }: FoundStream): Promise<Beyond> {
    this.objects = '';
    const raw = file.subarray(start, end);
    const lists = filtersIn(head);
    if (lists === null) return 'filters out of sight';
    let most = 0;
    for (const filters of lists.length === 0 ? [asFound(raw)] : lists) {
      const decoded = await this.#decoded(raw, filters);
      if ('beyond' in decoded) return decoded.beyond;
      most = Math.max(most, decoded.size);
      if (decoded.bytes) {
        const beyond = this.#lookInto(decoded.bytes, head);
        if (beyond !== null) return beyond;
      }
    }
    if (object !== null) this.#sizes.set(object, (this.#sizes.get(object) ?? 0) + most);
    this.#all += most;
    return this.#all > this.#limits.allStreamsBytes ? 'all streams' : null;
  }

  /** A page may name the same stream again and again: its content is all of them. */
  beyondTimes({ named }: Structure): Beyond {
    let all = 0;
    for (const [object, times] of named) all += times * (this.#sizes.get(object) ?? 0);
    return all > this.#limits.allStreamsBytes ? 'streams, as often as named' : null;
  }

  async #decoded(
    raw: Uint8Array,
    filters: readonly Filter[],
  ): Promise<{ beyond: string } | { size: number; bytes: Bytes | null }> {
    const { streamBytes, uncountedBytes } = this.#limits;
    let bytes: Bytes = raw.slice();
    for (const [rank, filter] of filters.entries()) {
      if (filter === 'unknown') return { size: bytes.length, bytes: null };
      if (filter === 'picture') return pictureIn(bytes);
      if (filter === 'hex') bytes = fromHex(bytes);
      if (filter === 'base85') bytes = fromBase85(bytes);
      if (filter === 'lzw' || filter === 'runs') {
        // After it nothing is known; one more filter could make anything of it.
        const size = bytes.length * WORST[filter];
        const isLast = rank === filters.length - 1;
        return size > uncountedBytes || !isLast ? { beyond: 'uncounted' } : { size, bytes: null };
      }
      if (filter === 'flate') {
        const result = await inflated(bytes, streamBytes);
        if (result.is === 'too-much') return { beyond: 'a stream' };
        if (result.is === 'broken' && bytes.length * WORST.flate > uncountedBytes) {
          return { beyond: 'uncounted' };
        }
        bytes = result.bytes;
      }
      if (bytes.length > streamBytes) return { beyond: 'a stream' };
    }
    return { size: bytes.length, bytes };
  }

  #lookInto(bytes: Bytes, head: string): Beyond {
    this.#codes += codesInFont(bytes);
    const start = bytes.length < 1_000_000 ? new TextDecoder('latin1').decode(bytes) : '';
    if (/begin(?:bf|cid|notdef)range/.test(start)) this.#codes += codesInMap(start);
    else if (bytes.length >= 1_000_000 && holdsRanges(bytes)) return 'a map of characters';
    if (this.#codes > this.#limits.entries) return 'codes';
    if (!OF_OBJECTS.test(readable(head))) return null;
    this.#objectBytes += bytes.length;
    if (this.#objectBytes > this.#limits.structureBytes) return 'structure';
    if (/\/Type\s*\/XRef/.test(head)) return this.#entriesIn(head);
    this.objects = start || new TextDecoder('latin1').decode(bytes);
    return null;
  }

  /** Its table may be said to be longer than its bytes. */
  #entriesIn(head: string): Beyond {
    const [, index = ''] = /\/Index\s*\[([^\]]*)\]/.exec(head) ?? [];
    const [, size = '0'] = /\/Size\s+(\d+)/.exec(head) ?? [];
    const greatest = Math.max(Number(size), ...(index.match(/\d+/g) ?? []).map(Number));
    return greatest > Math.min(this.#limits.entries / 8, this.#fileBytes)
      ? 'cross-references'
      : null;
  }
}

/** Deflate is deflate, whatever the dictionary says of it. */
function asFound(raw: Uint8Array): Filter[] {
  const [first = 0, second = 0] = raw;
  return first % 16 === 8 && (first * 256 + second) % 31 === 0 && second % 64 < 32 ? ['flate'] : [];
}

const MAP_WORD = Array.from('range', (letter) => letter.charCodeAt(0));

function holdsRanges(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x72); at >= 0; at = bytes.indexOf(0x72, at + 1)) {
    if (MAP_WORD.every((letter, rank) => bytes[at + rank] === letter) && bytes[at - 2] === 0x62)
      return true;
  }
  return false;
}

/** A JPEG says its size by itself; one that is larger than any scan is not decoded. */
function pictureIn(bytes: Uint8Array): { beyond: string } | { size: number; bytes: null } {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const height = (bytes[at + 5] ?? 0) * 256 + (bytes[at + 6] ?? 0);
      const width = (bytes[at + 7] ?? 0) * 256 + (bytes[at + 8] ?? 0);
      return width * height > MOST_PIXELS ? { beyond: 'a picture' } : { size: 0, bytes: null };
    }
    at += 2 + length;
  }
  return { size: 0, bytes: null };
}

/** 12 megapixels: a scan of A4 at 300 dots an inch has 9. */
export const MOST_PIXELS = 12_000_000;
