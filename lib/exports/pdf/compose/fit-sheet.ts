import type { SheetContent } from '../../parcoursup/sheet-content.ts';
import { composeSheet } from './compose-sheet.ts';
import type { Typesetter } from './lines.ts';
import { A4, type ComposedPage } from './page-parts.ts';
import { MARGIN } from './sheet-column.ts';

const STEP = 0.96;

/** Below this nobody reads it; no content that the wallet keeps gets there (a test says so). */
const SMALLEST = 0.4;

/** The sheet smaller by steps until one page holds it: names may be long. */
export async function fitSheet(setter: Typesetter, content: SheetContent): Promise<ComposedPage> {
  let scale = 1;
  let composed = await composeSheet(setter, content, scale);
  while (composed.bottom > A4.height - MARGIN && scale > SMALLEST) {
    scale *= STEP;
    composed = await composeSheet(setter, content, scale);
  }
  return composed;
}
