/**
 * The text of a backup's file. It left this machine and came back by other hands: an editor may have
 * written it in another encoding, a mailer may have wrapped its lines, a download may have been cut.
 */
import type { Bytes } from '../crypto/bytes.ts';

export type UnreadableFile =
  /** Not UTF-8: letters would be wrong. */
  | 'encoding'
  | 'archive'
  | 'pdf'
  /** It ends before its end. */
  | 'cut'
  /** A backup once, whose text was changed on the way. */
  | 'altered'
  | 'not-a-backup';

export type FileText = { ok: true; text: string } | { ok: false; reason: UnreadableFile };

/** ZIP (also in volumes, or empty), gzip, compress, 7z, RAR, xz, bzip2, Zstandard, CAB, as their files begin. */
const ARCHIVES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x07, 0x08],
  [0x50, 0x4b, 0x05, 0x06],
  [0x1f, 0x8b],
  [0x1f, 0x9d],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
  [0x42, 0x5a, 0x68],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0x4d, 0x53, 0x43, 0x46],
];
/** A tar begins with the name of its first file; « ustar » stands after that file's head. */
const TAR = { at: 257, mark: [0x75, 0x73, 0x74, 0x61, 0x72] };
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** In a backup, and in what a mailer makes of one: as it is, or as base64. */
const MARKS = ['balise-backup', btoa('{"format":"balise').slice(0, 16)];

/** Strict UTF-8, with a byte order mark or without. Never throws. */
export function textOfBackup(bytes: Bytes): FileText {
  const isTar = beginsWith(bytes.subarray(TAR.at), TAR.mark);
  if (isTar || ARCHIVES.some((start) => beginsWith(bytes, start)))
    return { ok: false, reason: 'archive' };
  if (beginsWith(bytes, PDF)) return { ok: false, reason: 'pdf' };
  const text = strictText(withoutZeros(bytes));
  // UTF-16 without its mark is UTF-8 with every other byte zero; a sign that was lost stands as U+FFFD.
  if (text === null || /[\0\uFFFD]/.test(text)) return { ok: false, reason: 'encoding' };
  return isJson(text) ? { ok: true, text } : { ok: false, reason: brokenText(text) };
}

function brokenText(text: string): UnreadableFile {
  if (!MARKS.some((mark) => text.includes(mark))) return 'not-a-backup';
  const trimmed = text.trim();
  return trimmed.startsWith('{') && !trimmed.endsWith('}') ? 'cut' : 'altered';
}

/** A copy that stopped, or a disk that was mended, may leave zeros up to the length that was foreseen. */
function withoutZeros(bytes: Bytes): Bytes {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return bytes.subarray(0, end);
}

function beginsWith(bytes: Bytes, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function strictText(bytes: Bytes): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
