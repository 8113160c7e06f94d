/** Looks through every file of a browser's profile for what should not be there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Compression and block ends cut a value: it is looked for in pieces. */
const PIECE = 12;

/** What of these can be found, by name; each with the file it was found in. */
export function foundIn(profile: string, wanted: Readonly<Record<string, Buffer>>): string[] {
  const needles = Object.entries(wanted).flatMap(([name, bytes]) =>
    formsOf(bytes).map((form) => [name, form] as const),
  );
  const found = new Set<string>();
  for (const entry of readdirSync(profile, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    for (const [name, needle] of needles) {
      if (bytes.includes(needle)) found.add(`${name} in ${path.slice(profile.length)}`);
    }
  }
  return [...found];
}

/** The bytes as they are, and as text of them: base64 from each start, hexadecimal; in pieces. */
function formsOf(bytes: Buffer): Buffer[] {
  const text = [0, 1, 2].map((skip) =>
    bytes.subarray(skip).toString('base64').replace(/.{4}$/, ''),
  );
  const hex = bytes.toString('hex');
  return [bytes, ...[...text, hex, hex.toUpperCase()].map((form) => Buffer.from(form))].flatMap(
    (form) => piecesOf(form),
  );
}

function piecesOf(bytes: Buffer): Buffer[] {
  const pieces: Buffer[] = [];
  for (let at = 0; at + PIECE <= bytes.length; at += PIECE) {
    pieces.push(bytes.subarray(at, at + PIECE));
  }
  return pieces;
}

/** A text as a program may write it. */
export function asWritten(name: string, text: string): Record<string, Buffer> {
  return {
    [`${name} (UTF-8)`]: Buffer.from(text, 'utf8'),
    [`${name} (UTF-16)`]: Buffer.from(text, 'utf16le'),
    [`${name} (Latin-1)`]: Buffer.from(text, 'latin1'),
  };
}
