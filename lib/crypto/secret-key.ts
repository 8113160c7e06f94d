/**
 * AES-256-GCM: sealed bytes are a fresh initialisation vector, then the cipher text with its tag. A
 * changed bit, another key or another purpose: refused, never half opened.
 */
import { joinBytes, utf8, type Bytes } from './bytes.ts';

const VECTOR_BYTES = 12;
const KEY_BYTES = 32;

export function newKeyBytes(): Bytes {
  return crypto.getRandomValues(new Uint8Array(KEY_BYTES));
}

export function secretKey(bytes: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** @param purpose what the bytes are: they open for that purpose only, not in another's place */
export async function sealBytes(key: CryptoKey, bytes: Bytes, purpose: string): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(VECTOR_BYTES));
  const algorithm = { name: 'AES-GCM', iv, additionalData: utf8(purpose) };
  const cipher = await crypto.subtle.encrypt(algorithm, key, bytes);
  return joinBytes(iv, new Uint8Array(cipher));
}

/** Null when the key is another one, or the bytes were changed or cut. */
export async function openBytes(
  key: CryptoKey,
  sealed: Bytes,
  purpose: string,
): Promise<Bytes | null> {
  const iv = sealed.slice(0, VECTOR_BYTES);
  const algorithm = { name: 'AES-GCM', iv, additionalData: utf8(purpose) };
  try {
    const cipher = sealed.slice(VECTOR_BYTES);
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, cipher));
  } catch {
    return null;
  }
}
