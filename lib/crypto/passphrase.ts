/** A key from what a person can remember. */
import { utf8, type Bytes } from './bytes.ts';

/** OWASP's recommendation for PBKDF2 with SHA-256 (Password Storage Cheat Sheet). */
export const ITERATIONS = 600_000;

/** Characters. A sentence is better; strength is not scored. */
export const SHORTEST_PASSPHRASE = 8;

const SALT_BYTES = 16;

/** How a key was made: kept beside what it seals, so that the count can be raised later. */
export interface Derivation {
  salt: Bytes;
  iterations: number;
}

export function newDerivation(iterations = ITERATIONS): Derivation {
  return { salt: crypto.getRandomValues(new Uint8Array(SALT_BYTES)), iterations };
}

/** The same letters typed on another keyboard are the same passphrase (NFKC). */
export async function keyFromPassphrase(
  passphrase: string,
  { salt, iterations }: Derivation,
): Promise<CryptoKey> {
  const typed = utf8(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** The same key, as bytes: for what has to be kept where it is used without asking again. */
export async function keyBytesFromPassphrase(
  passphrase: string,
  { salt, iterations }: Derivation,
): Promise<Bytes> {
  const typed = utf8(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(how, material, 256));
}

export function isLongEnough(passphrase: string): boolean {
  return [...passphrase].length >= SHORTEST_PASSPHRASE;
}
