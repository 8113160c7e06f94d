/** Where the streams of a PDF are, by their words alone: a table of the file may lie, or be missing. */

export interface FoundStream {
  /** Number of its object; null where none is told. */
  object: number | null;
  /** What stands between `obj` and `stream`: its dictionary, as text. */
  head: string;
  /** Its bytes, as far as `endstream` after the length that it says. */
  start: number;
  end: number;
}

/** Further back no dictionary begins. */
const LONGEST_HEAD = 64 * 1024;

/**
 * @param text the file, a byte a character
 * @param lengths whole numbers that are objects of their own, by their number
 * @param most how many are looked for
 */
export function findStreams(
  text: string,
  lengths: ReadonlyMap<number, number>,
  most: number,
): FoundStream[] {
  const found: FoundStream[] = [];
  let before = 0;
  let at = 0;
  while (found.length < most) {
    const word = text.indexOf('stream', at);
    if (word < 0) break;
    at = word + 'stream'.length;
    if (text.slice(word - 3, word) === 'end') continue;
    const start = afterLine(text, at);
    const near = text.slice(Math.max(before, word - LONGEST_HEAD), word);
    const object = near.lastIndexOf('obj');
    const head = object < 0 ? near : near.slice(object + 3);
    const end = endOf(text, start, lengthIn(head, lengths));
    found.push({ object: numberBefore(near, object), head, start, end });
    before = at = end;
  }
  return found;
}

/** Whole numbers that are objects of their own: streams name their length by them. */
export function numbersIn(text: string): Map<number, number> {
  const found = text.matchAll(/(?<!\d)(\d{1,10})\s+\d{1,5}\s+obj\s*(\d{1,10})\s*endobj/g);
  return new Map([...found].map(([, object, value]) => [Number(object), Number(value)]));
}

function afterLine(text: string, at: number): number {
  let next = at;
  while (text[next] === ' ' || text[next] === '\t') next += 1;
  if (text[next] === '\r') return next + (text[next + 1] === '\n' ? 2 : 1);
  return text[next] === '\n' ? next + 1 : at;
}

function lengthIn(head: string, lengths: ReadonlyMap<number, number>): number {
  const [, value, isOther] = /\/Length\s+(\d{1,10})(\s+\d{1,5}\s+R)?/.exec(head) ?? [];
  if (value === undefined) return 0;
  return isOther === undefined ? Number(value) : (lengths.get(Number(value)) ?? 0);
}

function endOf(text: string, start: number, length: number): number {
  const told = start + length;
  const isWithin = told < text.length && /^\s{0,2}endstream/.test(text.slice(told, told + 11));
  if (length > 0 && isWithin) return told;
  const word = text.indexOf('endstream', start);
  if (word < 0) return text.length;
  // The end of the line before it is not the stream's.
  if (text.slice(word - 2, word) === '\r\n') return word - 2;
  return /[\r\n]/.test(text[word - 1] ?? '') ? word - 1 : word;
}

function numberBefore(text: string, object: number): number | null {
  const before = text.slice(Math.max(0, object - 24), Math.max(0, object));
  const [, number] = /(\d{1,10})\s+\d{1,5}\s+$/.exec(before) ?? [];
  return number === undefined ? null : Number(number);
}
