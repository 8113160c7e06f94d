/**
 * What was drawn in pieces, together again. A file that was made or printed again by another program
 * draws ligatures, figures, capitals or letters beyond Latin 1 each in a font of their own, or every
 * letter by itself: « Certi » « fi » « cation », « P-BCDF » « 2346 ».
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

/** How far apart pieces that go on are at most, in the size of their letters; spaces are wider. */
const GAP = 0.12;

/** How wide a space between words is at most; pdf.js tells the room between two columns as one, too. */
const SPACE = 0.6;

/** Pieces that touch, of one size and line, are one. */
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

function goesOn(before: Piece, piece: Piece): boolean {
  const size = Math.max(before.size, piece.size, 1);
  return (
    Math.abs(before.size - piece.size) < size * 0.05 &&
    Math.abs(before.baseline - piece.baseline) < size * 0.05 &&
    Math.abs(piece.start - before.end) < size * GAP &&
    (piece.text.trim() !== '' || piece.end - piece.start < size * SPACE)
  );
}
