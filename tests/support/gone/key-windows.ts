/**
 * Whether something in a profile's files opens what is sealed: every window of 16 and of 32 bytes of
 * every file, and of what stands there as base64 or hexadecimal, is tried as its key.
 */
import { createCipheriv, createDecipheriv } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** AES-GCM as lib/crypto/secret-key.ts seals: vector, cipher text, tag; and what it was sealed as. */
export interface Sealed {
  bytes: Buffer;
  purpose: string;
  /** What its text begins with. */
  begins: string;
}

const VECTOR = 12;
const TAG = 16;
const KEYS = { 16: 'aes-128', 32: 'aes-256' } as const;

/**
 * @param atMost bytes to look through, the smallest files first
 * @returns where a key was found, and how many bytes were looked through
 */
export function keysThatOpen(
  profile: string,
  sealed: Sealed,
  atMost = Infinity,
): { found: string[]; bytes: number } {
  const found: string[] = [];
  let bytes = 0;
  const files = readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, content: readFileSync(path) }))
    .toSorted((a, b) => a.content.length - b.content.length);
  for (const { path, content } of files) {
    if (bytes + content.length > atMost) break;
    bytes += content.length;
    if (formsOf(content).some((form) => hasKey(form, sealed))) found.push(path);
  }
  return { found, bytes };
}

/** The bytes, and what their texts of base64 and hexadecimal stand for, from each start. */
function formsOf(content: Buffer): Buffer[] {
  const text = content.toString('latin1');
  const runs = (pattern: RegExp) => [...text.matchAll(pattern)].map(([run]) => run);
  const base64 = runs(/[\w+/-]{22,}/g).flatMap((run) =>
    [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), 'base64')),
  );
  const hex = runs(/[\da-f]{32,}/gi).flatMap((run) =>
    [0, 1].map((skip) => Buffer.from(run.slice(skip), 'hex')),
  );
  return [content, ...base64, ...hex];
}

function hasKey(bytes: Buffer, sealed: Sealed): boolean {
  for (const length of [16, 32] as const) {
    /** How many bytes before this one are the same as it: of a run, the first window is all of them. */
    let same = 0;
    for (let at = 0; at + length <= bytes.length; at += 1) {
      same = bytes[at + length - 1] === bytes[at + length - 2] ? same + 1 : 0;
      if (same >= length) continue;
      const key = bytes.subarray(at, at + length);
      if (begins(key, sealed) && opens(key, sealed)) return true;
    }
  }
  return false;
}

/** The first block alone, which is a sixth of the work: all others are sorted out by it. */
function begins(key: Buffer, { bytes, begins: text }: Sealed): boolean {
  const counter = Buffer.concat([bytes.subarray(0, VECTOR), Buffer.from([0, 0, 0, 2])]);
  const block = createCipheriv(`${kindOf(key)}-ecb`, key, null).update(counter);
  for (let at = 0; at < text.length; at += 1) {
    if (((block[at] ?? 0) ^ (bytes[VECTOR + at] ?? 0)) !== text.charCodeAt(at)) return false;
  }
  return true;
}

function opens(key: Buffer, { bytes, purpose }: Sealed): boolean {
  const decipher = createDecipheriv(`${kindOf(key)}-gcm`, key, bytes.subarray(0, VECTOR));
  decipher.setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(-TAG));
  decipher.update(bytes.subarray(VECTOR, -TAG));
  try {
    decipher.final();
    return true;
  } catch {
    return false;
  }
}

const kindOf = (key: Buffer) => KEYS[key.length as 16 | 32];
