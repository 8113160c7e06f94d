/**
 * Which of the embedded fonts draws which characters. Latin and its extensions are drawn as text;
 * a line with anything else (Arabic, emoji, accents that stay apart) is painted as a picture.
 */
import type { TrueType } from './true-type.ts';

/** `strong` has the common Latin letters only; the last two have letters that `plain` lacks. */
export const FACE_NAMES = ['plain', 'strong', 'extended', 'vietnamese'] as const;

export type FaceName = (typeof FACE_NAMES)[number];

export type Faces = Readonly<Record<FaceName, TrueType>>;

/** One value for each face. */
export function byFace<T>(value: (face: FaceName) => T): Record<FaceName, T> {
  return {
    plain: value('plain'),
    strong: value('strong'),
    extended: value('extended'),
    vietnamese: value('vietnamese'),
  };
}

export interface Run {
  face: FaceName;
  text: string;
}

/** Our fonts have no narrow no-break space. */
const STAND_INS: Readonly<Record<string, string>> = { '\u202f': '\u00a0', '\u2011': '-' };

/**
 * The text as runs, each of one font; null when some character cannot be drawn. A line is never of
 * two weights: a strong one that lacks a letter is plain.
 */
export function runsOf(faces: Faces, text: string, isStrong: boolean): Run[] | null {
  const letters = Array.from(text, (letter) => STAND_INS[letter] ?? letter);
  const has = (face: FaceName) => (letter: string) =>
    faces[face].glyphForCodePoint(letter.codePointAt(0) ?? 0) !== null;
  if (letters.some((letter) => /\p{M}/u.test(letter))) return null;
  if (isStrong && letters.every(has('strong'))) return [{ face: 'strong', text: letters.join('') }];
  const runs: Run[] = [];
  for (const letter of letters) {
    const face = (['plain', 'extended', 'vietnamese'] as const).find((one) => has(one)(letter));
    if (face === undefined) return null;
    const last = runs.at(-1);
    if (last?.face === face) last.text += letter;
    else runs.push({ face, text: letter });
  }
  return runs;
}

/** In points. */
export function widthOf(faces: Faces, runs: readonly Run[], size: number): number {
  return runs.reduce((sum, { face, text }) => {
    const { unitsPerEm, layout } = faces[face];
    const units = layout(text).glyphs.reduce((wide, glyph) => wide + glyph.advanceWidth, 0);
    return sum + (units * size) / unitsPerEm;
  }, 0);
}
