import { toBase64 } from '../../crypto/base64.ts';

/**
 * A PDF that came through the channel as text, one character a byte (page-world/read-body.ts), as
 * base64; null when it is something else. A text that was decoded otherwise is no file any more.
 */
export function pdfAsBase64(text: string): string | null {
  if (!text.slice(0, 1024).includes('%PDF-') || /[^\0-\x7f\uf780-\uf7ff]/.test(text)) return null;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at) & 0xff;
  return toBase64(bytes);
}
