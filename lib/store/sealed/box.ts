/** A stored value as it stands on the disk: sealed for its own place there. */
import { fromBase64, toBase64 } from '../../crypto/base64.ts';
import { utf8 } from '../../crypto/bytes.ts';
import { openBytes, sealBytes } from '../../crypto/secret-key.ts';
import type { NamedKey } from './key-files.ts';

interface Box {
  /** Name of the key's file. */
  key: string;
  /** Base64. */
  box: string;
}

export function isBox(value: unknown): value is Box {
  return (
    typeof value === 'object' &&
    value !== null &&
    'box' in value &&
    typeof value.box === 'string' &&
    'key' in value &&
    typeof value.key === 'string'
  );
}

/** What was sealed already, by a key that is not there, stays as it is. */
export async function boxed(storageKey: string, value: unknown, by: NamedKey): Promise<unknown> {
  if (isBox(value)) return value;
  const bytes = await sealBytes(by.key, utf8(JSON.stringify(value)), storageKey);
  return { key: by.name, box: toBase64(bytes) } satisfies Box;
}

/** What is plain, sealed by another key, or was changed comes back as it stands. */
export async function unboxed(
  storageKey: string,
  value: unknown,
  by: NamedKey | null,
): Promise<unknown> {
  if (!isBox(value) || value.key !== by?.name) return value;
  const sealed = fromBase64(value.box);
  const bytes = sealed && (await openBytes(by.key, sealed, storageKey));
  return bytes ? JSON.parse(new TextDecoder().decode(bytes)) : value;
}
