/** Deflated bytes, counted by the browser's own decoder before anybody keeps them. */

export type Inflated =
  /** All of it. */
  | { is: 'whole'; bytes: Uint8Array<ArrayBuffer> }
  /** More than `most`: what came of it was let go. */
  | { is: 'too-much' }
  /** It breaks off, or is wrong somewhere: what comes after that cannot be counted. */
  | { is: 'broken'; bytes: Uint8Array<ArrayBuffer> };

/** What goes in at a time: whatever comes of it at worst is small enough to be counted. */
const PIECE = 4096;

/** @param most bytes that may come of it */
export async function inflated(bytes: Uint8Array, most: number): Promise<Inflated> {
  const decoder = new DecompressionStream('deflate');
  const reader = decoder.readable.getReader();
  const fed = feed(decoder, bytes);
  const parts: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      size += value.length;
      if (size > most) {
        await reader.cancel();
        return { is: 'too-much' };
      }
    }
    isWhole = true;
  } catch {
    // Told by `isWhole`.
  } finally {
    await fed;
  }
  return { is: isWhole ? 'whole' : 'broken', bytes: together(parts, size) };
}

/** Never rejects: what is wrong is heard where it is read. */
async function feed(decoder: DecompressionStream, bytes: Uint8Array): Promise<void> {
  const writer = decoder.writable.getWriter();
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      await writer.ready;
      await writer.write(bytes.slice(at, at + PIECE));
    }
    await writer.close();
  } catch {
    // As above.
  }
}

function together(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
