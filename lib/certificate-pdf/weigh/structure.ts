/** What lists and dictionaries ask of a reader, by going once through their signs. */
import type { Limits } from '../limits.ts';

export interface Structure {
  objects: number;
  depth: number;
  /** The greatest whole number: readers count up to such numbers, whatever is there. */
  greatest: number;
  /** How often lists name each object. */
  named: Map<number, number>;
}

const EMPTY: Structure = { objects: 0, depth: 0, greatest: 0, named: new Map() };

/** Blanks, comments, strings, the signs of lists, and words. */
const SIGNS = /%[^\r\n]*|<<|>>|<[^>]*>?|\(|\[|\]|\/[^\s/[\]<>()%]*|[^\s/[\]<>()%]+/g;

/** @param text a PDF without the bytes of its streams, or the text of a stream of objects */
export function structureOf(text: string, known: Structure = EMPTY): Structure {
  const structure = { ...known, named: new Map(known.named) };
  const open: boolean[] = [];
  let before = '';
  let earlier = '';
  SIGNS.lastIndex = 0;
  for (let sign = SIGNS.exec(text); sign; sign = SIGNS.exec(text)) {
    const [word] = sign;
    if (word === '(') {
      SIGNS.lastIndex = endOfString(text, SIGNS.lastIndex);
      continue;
    }
    if (word === '[' || word === '<<') open.push(word === '[');
    else if (word === ']' || word === '>>') open.pop();
    else if (word === 'obj') {
      structure.objects += 1;
      // One that was not closed is not deeper for that.
      open.length = 0;
    } else if (word === 'R' && open.at(-1) === true) note(structure.named, earlier);
    else if (/^\+?\d+$/.test(word)) structure.greatest = Math.max(structure.greatest, Number(word));
    structure.depth = Math.max(structure.depth, open.length);
    earlier = before;
    before = word;
  }
  return structure;
}

/** What is beyond the bounds; null where nothing is. */
export function beyondIn(structure: Structure, fileBytes: number, limits: Limits): string | null {
  if (structure.objects > limits.objects) return 'objects';
  if (structure.depth > limits.depth) return 'depth';
  // Places in the file are numbers too.
  return structure.greatest > Math.max(limits.entries, fileBytes) ? 'numbers' : null;
}

function note(named: Map<number, number>, word: string): void {
  const object = Number(word);
  if (Number.isInteger(object)) named.set(object, (named.get(object) ?? 0) + 1);
}

/** Strings hold strings, and signs after a backslash. */
function endOfString(text: string, start: number): number {
  let depth = 1;
  let at = start;
  for (; at < text.length && depth > 0; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
  }
  return at;
}
