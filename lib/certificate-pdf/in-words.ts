/**
 * Words that were drawn in pieces, together again. A file that was printed again (by a browser, by cairo)
 * draws ligatures by themselves: « Certi » « fi » « cation ».
 */

export interface Piece {
  text: string;
  font: string;
  /** Of the letters; this and the places in points. */
  size: number;
  start: number;
  end: number;
  baseline: number;
  /** It stands in a layer, which may be hidden. */
  isInLayer: boolean;
}

/** How far apart the pieces of a word are at most, in the size of its letters; spaces are wider. */
const GAP = 0.12;

/** Pieces that go on in the middle of a word, in the same font and line, are one. */
export function inWords(pieces: readonly Piece[]): string[] {
  const words: string[] = [];
  let before: Piece | null = null;
  for (const piece of pieces) {
    if (piece.text === '') continue;
    const isSameWord = before !== null && goesOn(before, piece);
    words.push(isSameWord ? `${words.pop() ?? ''}${piece.text}` : piece.text);
    before = piece;
  }
  return words;
}

const ENDS_IN_LETTER = /\p{L}\p{M}*$/u;
const BEGINS_WITH_LETTER = /^\p{L}/u;

function goesOn(before: Piece, piece: Piece): boolean {
  const size = Math.max(before.size, piece.size, 1);
  return (
    before.font === piece.font &&
    Math.abs(before.baseline - piece.baseline) < size * 0.05 &&
    Math.abs(piece.start - before.end) < size * GAP &&
    ENDS_IN_LETTER.test(before.text) &&
    BEGINS_WITH_LETTER.test(piece.text)
  );
}
