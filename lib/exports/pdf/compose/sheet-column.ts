/** The sheet's one column: its measures, its inks, and how text is set in it from top to bottom. */
import { linesOf, type TextStyle, type Typesetter } from './lines.ts';
import { A4, type ComposedPage, type Ink, type Part, type Placed } from './page-parts.ts';

export const MARGIN = 44;
export const CONTENT_WIDTH = A4.width - 2 * MARGIN;

export const INK: Ink = [0.106, 0.129, 0.22];
export const SOFT: Ink = [0.33, 0.36, 0.46];
export const RULE: Ink = [0.82, 0.84, 0.89];

/** Baseline to baseline, in sizes. */
const LEADING = 1.36;
/** From the top of a line to its baseline, in sizes. */
const RISE = 1.02;

/** The page while it grows downwards. */
export interface Sheet {
  setter: Typesetter;
  scale: number;
  parts: Part[];
  blocks: ComposedPage['blocks'][number][];
  y: number;
}

/** Sets a text from the present height on, and goes down by it. */
export async function place(
  sheet: Sheet,
  text: string,
  style: TextStyle,
  ink: Ink,
  x: number,
  width: number,
): Promise<Placed[]> {
  const size = style.size * sheet.scale;
  const lines = await linesOf(sheet.setter, text, { ...style, size }, width);
  return lines.map((line) => {
    const top = sheet.y;
    const isPicture = line.kind === 'picture';
    sheet.y += isPicture ? line.picture.height : size * LEADING;
    return { line, x, y: isPicture ? top : top + size * RISE, size, ink };
  });
}
