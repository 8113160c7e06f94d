/**
 * Words that were drawn in pieces, together again. A file that was printed again (by a browser, by cairo)
 * draws ligatures, and letters beyond Latin 1, by themselves and each in a font of their own: « Certi »
 * « fi » « cation ».
 */

export interface Piece {
  text: string;
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

/** Pieces that go on in the middle of a word, of one size and line, are one. */
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

/** « d’ » and what follows it are of one word; so are letters that the file does not name. */
const ENDS_IN_WORD = /[\p{L}\p{M}'’\p{Cc}\p{Co}\ufffd]$/u;
const BEGINS_IN_WORD = /^[\p{L}\p{M}'’\p{Cc}\p{Co}\ufffd]/u;

function goesOn(before: Piece, piece: Piece): boolean {
  const size = Math.max(before.size, piece.size, 1);
  return (
    Math.abs(before.size - piece.size) < size * 0.05 &&
    Math.abs(before.baseline - piece.baseline) < size * 0.05 &&
    Math.abs(piece.start - before.end) < size * GAP &&
    ENDS_IN_WORD.test(before.text) &&
    BEGINS_IN_WORD.test(piece.text)
  );
}
