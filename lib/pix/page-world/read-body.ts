import type { WatchedKind } from '../addresses.ts';

/** Far above any real Pix document (a profile is some 20 kB), far below what would weigh. */
export const BODY_LIMIT = 1_000_000;

/** Bytes of an official PDF, some 200 kB in truth; as base64 it must fit in a message (messages.ts). */
export const FILE_LIMIT = 6_000_000;

/**
 * The text of a response that is ours to consume (a clone); null when it is over the limit. What
 * is over the limit is not even received: the page's own copy goes on by itself.
 *
 * A file's bytes come as text too, one character a byte: messages between the worlds are text, and
 * `x-user-defined` is the decoder that leaves the low 8 bits of each character as the byte was.
 */
export async function readBody(response: Response, kind: WatchedKind): Promise<string | null> {
  const isFile = kind === 'certificate-file';
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder(isFile ? 'x-user-defined' : 'utf-8');
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > (isFile ? FILE_LIMIT : BODY_LIMIT)) {
      void reader.cancel();
      return null;
    }
  }
}
