/** As much as a call takes arguments without trouble. */
const PIECE = 0x8000;

/**
 * A PDF that came through the channel as text, one character a byte (page-world/read-body.ts), as
 * base64; null when it is something else. A text that was decoded otherwise is no file any more.
 */
export function pdfAsBase64(text: string): string | null {
  if (!text.slice(0, 1024).includes('%PDF-') || /[^\0-\x7f\uf780-\uf7ff]/.test(text)) return null;
  let bytes = '';
  for (let start = 0; start < text.length; start += PIECE) {
    const piece = Array.from(text.slice(start, start + PIECE), (one) => one.charCodeAt(0) & 0xff);
    bytes += String.fromCharCode(...piece);
  }
  return btoa(bytes);
}
