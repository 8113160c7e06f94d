import type { Limits } from './limits.ts';
import { beyondLimits, encryptionOf, Scales } from './weigh/weigh.ts';

export type Openable =
  /** What may be given to pdf.js: the file, or the same in plain. */
  { ok: true; bytes: Uint8Array } | { ok: false; why: 'too-heavy' | 'encrypted' };

/** Looks at what a PDF would cost, before any library opens it. */
export async function openable(bytes: Uint8Array, limits: Limits): Promise<Openable> {
  const plain = await inPlain(bytes, limits);
  if (!plain.ok) return plain;
  const beyond = await beyondLimits(plain.bytes, limits);
  return beyond === null ? plain : { ok: false, why: 'too-heavy' };
}

/** Streams of objects that cannot be counted are opened only where they are small at worst. */
const WORST_OF_OBJECTS = 1032;

async function inPlain(bytes: Uint8Array, limits: Limits): Promise<Openable> {
  const encryption = encryptionOf(bytes, limits);
  if (!encryption) return { ok: true, bytes };
  const { hiddenObjectBytes, plain } = encryption;
  const isHeavy =
    bytes.length > limits.encryptedBytes ||
    hiddenObjectBytes * WORST_OF_OBJECTS > limits.streamBytes ||
    (await isAnyHeavy(bytes, plain, limits));
  if (isHeavy) return { ok: false, why: 'too-heavy' };
  const { decrypted } = await import('./decrypted.ts');
  const opened = await decrypted(bytes);
  return opened ? { ok: true, bytes: opened } : { ok: false, why: 'encrypted' };
}

/** Cross-references are never encrypted. */
async function isAnyHeavy(
  bytes: Uint8Array,
  streams: Parameters<Scales['put']>[1][],
  limits: Limits,
): Promise<boolean> {
  const scales = new Scales(bytes.length, limits);
  for (const stream of streams) if ((await scales.put(bytes, stream)) !== null) return true;
  return false;
}
