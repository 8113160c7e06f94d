/**
 * A sealed box: anybody can seal for its owner by the public key, only who has the secret key opens.
 * Each seal has a key pair of its own (ECDH on P-256, HKDF-SHA-256, AES-256-GCM), whose public half
 * goes with it.
 */
import { joinBytes, utf8, type Bytes } from './bytes.ts';
import { openBytes, sealBytes } from './secret-key.ts';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** An uncompressed point of P-256. */
export const PUBLIC_KEY_BYTES = 65;

export interface BoxKeys {
  publicKey: Bytes;
  /** PKCS #8: to be sealed itself where it is kept. */
  secretKey: Bytes;
}

export async function newBoxKeys(): Promise<BoxKeys> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const [publicKey, secretKey] = await Promise.all([
    crypto.subtle.exportKey('raw', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  return { publicKey: new Uint8Array(publicKey), secretKey: new Uint8Array(secretKey) };
}

/** @throws when that is no public key */
export async function sealFor(publicKey: Bytes, bytes: Bytes, purpose: string): Promise<Bytes> {
  const receiver = await crypto.subtle.importKey('raw', publicKey, CURVE, false, []);
  const pair = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
  const sender = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const key = await sharedKey(pair.privateKey, receiver, joinBytes(sender, publicKey));
  return joinBytes(sender, await sealBytes(key, bytes, purpose));
}

/** Null when it was sealed for somebody else or something else, or was changed or cut. */
export async function openSealed(
  { publicKey, secretKey }: BoxKeys,
  sealed: Bytes,
  purpose: string,
): Promise<Bytes | null> {
  try {
    const sender = sealed.slice(0, PUBLIC_KEY_BYTES);
    const [own, theirs] = await Promise.all([
      crypto.subtle.importKey('pkcs8', secretKey, CURVE, false, ['deriveBits']),
      crypto.subtle.importKey('raw', sender, CURVE, false, []),
    ]);
    const key = await sharedKey(own, theirs, joinBytes(sender, publicKey));
    return await openBytes(key, sealed.slice(PUBLIC_KEY_BYTES), purpose);
  } catch {
    return null;
  }
}

async function sharedKey(own: CryptoKey, theirs: CryptoKey, salt: Bytes): Promise<CryptoKey> {
  const secret = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own, 256);
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    // The words stand in what is stored already: they stay as they were.
    { name: 'HKDF', hash: 'SHA-256', salt, info: utf8('balise letter') },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
