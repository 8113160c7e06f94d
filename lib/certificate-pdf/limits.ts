/**
 * What a file may cost. A certificate has 1 or 2 pages, 200 kB, and some 2 000 characters. A thread
 * cannot be given a limit of memory, so what takes memory is counted before pdf.js is given the file.
 */
export interface Limits {
  pages: number;
  milliseconds: number;
  /** Characters of text, of all pages. */
  characters: number;
  /** Bytes of an encrypted file: what is in it cannot be counted before it is opened. */
  encryptedBytes: number;
  /** Bytes of one stream once decoded, and of all of them, each as often as a list names it. */
  streamBytes: number;
  allStreamsBytes: number;
  /** Bytes that a stream may come to at worst, where nothing of the browser's can decode it. */
  uncountedBytes: number;
  /** Bytes of all that is not within a stream, or is in a stream of objects. */
  structureBytes: number;
  objects: number;
  /** Lists within lists. */
  depth: number;
  /** Entries of tables that a few bytes can ask for: codes of a font, widths, cross-references. */
  entries: number;
}

const MB = 1024 * 1024;

export const LIMITS: Limits = {
  pages: 40,
  milliseconds: 10_000,
  characters: 400_000,
  encryptedBytes: 2 * MB,
  streamBytes: 32 * MB,
  allStreamsBytes: 64 * MB,
  uncountedBytes: 64 * MB,
  structureBytes: 4 * MB,
  objects: 20_000,
  depth: 100,
  entries: 1 << 20,
};
