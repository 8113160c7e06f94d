import { joinBytes, utf8, type Bytes } from '../crypto/bytes.ts';
import { openSealed, sealFor, type BoxKeys } from '../crypto/sealed-box.ts';

/** What it is, for who seals and who opens. */
const FILE = 'file';

/** How sealed bytes begin: no PDF does. */
const MARK = utf8('balise sealed file 1\n');

export function isSealedFile(bytes: Bytes): boolean {
  return MARK.every((byte, at) => bytes[at] === byte);
}

/** The bytes as only the lock's key can read them. */
export async function sealFile(publicKey: Bytes, bytes: Bytes): Promise<Bytes> {
  return joinBytes(MARK, await sealFor(publicKey, bytes, FILE));
}

/** Null when it is another lock's, or was changed or cut. */
export function openSealedFile(keys: BoxKeys, bytes: Bytes): Promise<Bytes | null> {
  return openSealed(keys, bytes.slice(MARK.length), FILE);
}
