/**
 * The text of a PDF page, as its pieces in the order in which they were drawn: one a line, with
 * blanks between a label and its value. Source: pix-certificate.md 2.4.
 */

import { whole, withKnownWords, withMarks } from './lost-letters.ts';

/** Marks of direction, and of where a word may break. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu;

/** « ﬁ » as one sign, which some fonts name so. */
const LIGATURES = /[\ufb00-\ufb06]/g;

const HYPHENS = ['-', '\u2010', '\u2011'];

/** The pieces that say something, each without its odd spaces. */
export function tidyPieces(pieces: readonly string[]): string[] {
  return pieces
    .map((piece) => {
      const text = piece
        .replace(LIGATURES, (letters) => letters.normalize('NFKC'))
        .normalize('NFC')
        .replace(INVISIBLE, '')
        .replace(/\s+/g, ' ');
      return withKnownWords(withMarks(text)).trim();
    })
    .filter((piece) => piece !== '');
}

/** One text of them: « MARTIN- » and « DUPONT » are one word again, a dash between spaces stays so. */
export function joined(pieces: readonly string[]): string {
  return pieces
    .map((piece, at) => (at === pieces.length - 1 || endsInMidWord(piece) ? piece : `${piece} `))
    .join('');
}

function endsInMidWord(piece: string): boolean {
  return piece.length > 1 && HYPHENS.includes(piece.slice(-1)) && piece.at(-2) !== ' ';
}

/** Only letters and digits, without accents: what stays the same however a text is set. */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

const LONGEST_VALUE = 200;

/** What stands after the first `from` and before the `to` that follows; null when nothing whole does. */
export function between(text: string, from: RegExp, to: RegExp): string | null {
  const start = from.exec(text);
  if (!start) return null;
  const rest = text.slice(start.index + start[0].length);
  const end = to.exec(rest);
  if (!end) return null;
  const value = rest.slice(0, end.index).trim();
  return value === '' || value.length > LONGEST_VALUE ? null : whole(value);
}
