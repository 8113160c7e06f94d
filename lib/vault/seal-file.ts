import { joinBytes, utf8, type Bytes } from '../crypto/bytes.ts';
import { fromBase64 } from '../crypto/base64.ts';
import { putIn } from '../crypto/letter-box.ts';
import type { LockRecord } from './lock-record.ts';

/** What the letter is, for who puts it in and who takes it out. */
export const FILE = 'file';

/** How sealed bytes begin: no PDF does. */
const MARK = utf8('balise sealed file 1\n');

/** The bytes as only the key of the lock can read them; whoever seals needs no key. */
export async function sealedFile(bytes: Bytes, { slot }: Pick<LockRecord, 'slot'>): Promise<Bytes> {
  const letter = await putIn(fromBase64(slot) ?? new Uint8Array(), bytes, FILE);
  return joinBytes(MARK, letter);
}

/** The letter in sealed bytes; null when the bytes are plain. */
export function letterIn(bytes: Bytes): Bytes | null {
  return MARK.every((byte, at) => bytes[at] === byte) ? bytes.slice(MARK.length) : null;
}
