/**
 * A file as a record names it: its bytes are sealed by a key of their own that stands in the record,
 * so that neither the lock nor a new key of the storage ever touches them.
 */
import { fromBase64, toBase64 } from '../../crypto/base64.ts';
import type { Bytes } from '../../crypto/bytes.ts';
import { newKeyBytes, openBytes, sealBytes, secretKey } from '../../crypto/secret-key.ts';
import type { Certificate, KeptFile } from '../../domain/certificate/certificate.ts';
import type { Codec } from '../codec.ts';
import type { Files } from './file-area.ts';

/** What the bytes are: they open as nothing else. */
const PURPOSE = 'pdf';

/**
 * Puts bytes down, to be named by a record.
 * @param id under which nothing stands yet
 * @throws QuotaError
 */
export async function putDown(
  files: Pick<Files, 'keep'>,
  bytes: Bytes,
  keptAt: number,
  id: string = crypto.randomUUID(),
): Promise<KeptFile & { key: string }> {
  const key = newKeyBytes();
  await files.keep(id, { bytes: await sealBytes(await secretKey(key), bytes, PURPOSE), keptAt });
  return { id, size: bytes.length, keptAt, key: toBase64(key) };
}

/** The bytes as they were put down; null when they are not there, or were changed. */
export async function takeUp(
  files: Pick<Files, 'read'>,
  { id, key }: KeptFile,
  codec: Codec,
): Promise<Bytes | null> {
  const stored = await files.read(id);
  if (!stored) return null;
  if (key === undefined) return codec.decodeFile(stored.bytes);
  const bytes = fromBase64(key);
  return bytes && openBytes(await secretKey(bytes), stored.bytes, PURPOSE);
}

/** The keys of files, by the files' names. */
export type FileKeys = ReadonlyMap<string, string>;

export function fileKeysIn(certificates: readonly Certificate[]): FileKeys {
  return new Map(
    certificates.flatMap(({ file }): [string, string][] =>
      file?.key === undefined ? [] : [[file.id, file.key]],
    ),
  );
}

/** Certificates that came without them: a backup and the other computers do not know of keys. */
export function withFileKeys(certificates: readonly Certificate[], keys: FileKeys): Certificate[] {
  return certificates.map((one) => {
    const key = one.file ? keys.get(one.file.id) : undefined;
    return one.file && key !== undefined ? { ...one, file: { ...one.file, key } } : one;
  });
}

export function withoutFileKeys(certificates: readonly Certificate[]): Certificate[] {
  return certificates.map((one) => {
    if (!one.file) return one;
    const { id, size, keptAt, reading } = one.file;
    return { ...one, file: { id, size, keptAt, ...(reading && { reading }) } };
  });
}
