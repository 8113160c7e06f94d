/**
 * A letter box: anybody may put something in, only who has the key takes it out. Each letter has a
 * key pair of its own (ECDH on P-256, HKDF-SHA-256, AES-256-GCM), whose public half goes with it.
 */
import { joinBytes, utf8, type Bytes } from './bytes.ts';
import { openBytes, sealBytes } from './secret-key.ts';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** An uncompressed point of P-256. */
export const PUBLIC_KEY_BYTES = 65;

/** The slot (public) and the key (PKCS #8, to be sealed). */
export async function newLetterBox(): Promise<{ slot: Bytes; key: Bytes }> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const [slot, key] = await Promise.all([
    crypto.subtle.exportKey('raw', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  return { slot: new Uint8Array(slot), key: new Uint8Array(key) };
}

/** @throws when the slot is no public key. */
export async function putIn(slot: Bytes, bytes: Bytes, purpose: string): Promise<Bytes> {
  const receiver = await crypto.subtle.importKey('raw', slot, CURVE, false, []);
  const pair = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
  const sender = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const key = await sharedKey(pair.privateKey, receiver, joinBytes(sender, slot));
  return joinBytes(sender, await sealBytes(key, bytes, purpose));
}

/** Null when it was put in another box, or was changed or cut. */
export async function takeOut(
  box: { slot: Bytes; key: Bytes },
  letter: Bytes,
  purpose: string,
): Promise<Bytes | null> {
  try {
    const sender = letter.slice(0, PUBLIC_KEY_BYTES);
    const [own, theirs] = await Promise.all([
      crypto.subtle.importKey('pkcs8', box.key, CURVE, false, ['deriveBits']),
      crypto.subtle.importKey('raw', sender, CURVE, false, []),
    ]);
    const key = await sharedKey(own, theirs, joinBytes(sender, box.slot));
    return await openBytes(key, letter.slice(PUBLIC_KEY_BYTES), purpose);
  } catch {
    return null;
  }
}

async function sharedKey(own: CryptoKey, theirs: CryptoKey, salt: Bytes): Promise<CryptoKey> {
  const secret = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own, 256);
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info: utf8('balise letter') },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
