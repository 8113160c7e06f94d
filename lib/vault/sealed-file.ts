import { utf8, type Bytes } from '../crypto/bytes.ts';
import { openSealed, type BoxKeys } from '../crypto/sealed-box.ts';

/** What it is, for who seals and who opens: the first builds sealed files by the lock itself. */
const FILE = 'file';

/** How sealed bytes begin: no PDF does. */
const MARK = utf8('balise sealed file 1\n');

export function isSealedFile(bytes: Bytes): boolean {
  return MARK.every((byte, at) => bytes[at] === byte);
}

/** Null when it is another lock's, or was changed or cut. */
export function openSealedFile(keys: BoxKeys, bytes: Bytes): Promise<Bytes | null> {
  return openSealed(keys, bytes.slice(MARK.length), FILE);
}
