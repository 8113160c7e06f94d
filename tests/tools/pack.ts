import { zipSync } from 'fflate';

export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * A zip archive that is the same wherever and whenever it is made.
 * @param files by their path with slashes; they are put in order
 */
export function pack(files: Files): Uint8Array {
  const inOrder = [...files].toSorted(([one], [other]) => (one < other ? -1 : 1));
  // An archive knows no time zone: this is written the same in each.
  const mtime = new Date(2026, 0, 1);
  return zipSync(Object.fromEntries(inOrder), { level: 9, mtime });
}
