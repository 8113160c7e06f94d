/** Few enough characters for the arguments of one call. */
const PIECE = 0x8000;

/** `Uint8Array.toBase64` is not in Chrome 123. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    // Spread one by one they would take five times as long.
    pieces.push(Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + PIECE)) as string);
  }
  return btoa(pieces.join(''));
}

/** Null when the text is no base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  let decoded: string;
  try {
    decoded = atob(text);
  } catch {
    return null;
  }
  // By a loop: `from` with a function takes thirty times as long, which a full wallet is kept waiting.
  const bytes = new Uint8Array(decoded.length);
  for (let at = 0; at < decoded.length; at += 1) bytes[at] = decoded.charCodeAt(at);
  return bytes;
}
