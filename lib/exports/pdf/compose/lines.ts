/** Text broken into lines that fit a width, in the embedded fonts or painted. */
import { runsOf, widthOf, type Faces, type Run } from '../fonts/faces.ts';

export interface TextStyle {
  /** Points. */
  size: number;
  isStrong: boolean;
}

/** One line as text, or the whole of a text as one picture. */
export type Line =
  | { kind: 'runs'; runs: readonly Run[]; width: number }
  | { kind: 'picture'; text: string; picture: Painted };

export interface Painted {
  /** Dark on nothing. */
  png: Uint8Array;
  /** Points. */
  width: number;
  height: number;
}

/** Draws what the embedded fonts cannot, with the fonts and the shaping of this browser. */
export type PaintText = (text: string, style: TextStyle, maxWidth: number) => Promise<Painted>;

export interface Typesetter {
  faces: Faces;
  paint: PaintText;
}

export async function linesOf(
  { faces, paint }: Typesetter,
  text: string,
  style: TextStyle,
  maxWidth: number,
): Promise<Line[]> {
  if (runsOf(faces, text, style.isStrong) === null) {
    return [{ kind: 'picture', text, picture: await paint(text, style, maxWidth) }];
  }
  // One face for the whole text: a name does not change weight from line to line.
  const isStrong = style.isStrong && runsOf(faces, text, true)?.[0]?.face === 'strong';
  const runs = (part: string) => runsOf(faces, part, isStrong) ?? [];
  const width = (part: string) => widthOf(faces, runs(part), style.size);
  return broken(text, (part) => width(part) <= maxWidth).map((part) => ({
    kind: 'runs',
    runs: runs(part),
    width: width(part),
  }));
}

/** Broken at spaces; a word longer than a line is broken where it must be. */
export function broken(text: string, fits: (part: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && !fits(longer)) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, fits: (part: string) => boolean): string[] {
  if (fits(word)) return [word];
  const found: string[] = [];
  let piece = '';
  for (const { segment } of new Intl.Segmenter('fr').segment(word)) {
    if (piece !== '' && !fits(piece + segment)) {
      found.push(piece);
      piece = segment;
    } else {
      piece += segment;
    }
  }
  return [...found, piece];
}
