/**
 * Folds the lines of a calendar file at 75 octets, never within a character (RFC 5545, 3.1). The
 * library folds at 75 characters: « é » counts two.
 */
const LONGEST = 75;

/** @param text with lines ended by CRLF, folded in any way or not at all */
export function foldOctets(text: string): string {
  return text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map((line) => folded(line))
    .join('\r\n');
}

function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}
