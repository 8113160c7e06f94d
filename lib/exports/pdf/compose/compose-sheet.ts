/** The sheet's content set on one A4 page, at a scale; `bottom` says whether it fits. */
import type { SheetContent, SheetFact, SheetNote } from '../../parcoursup/sheet-content.ts';
import { SHEET_MESSAGES } from '../../../i18n/wallet/exports/sheet.ts';
import { composeTable } from './compose-table.ts';
import type { TextStyle, Typesetter } from './lines.ts';
import type { ComposedPage, Ink, Role } from './page-parts.ts';
import { CONTENT_WIDTH, INK, MARGIN, place, RULE, SOFT, type Sheet } from './sheet-column.ts';

export async function composeSheet(
  setter: Typesetter,
  content: SheetContent,
  scale: number,
): Promise<ComposedPage> {
  const sheet: Sheet = { setter, scale, parts: [], blocks: [], y: MARGIN };
  await title(sheet, content);
  await facts(sheet, content.facts);
  await heading(sheet, SHEET_MESSAGES.fr.competences);
  if ('gap' in content.competences) {
    await paragraph(sheet, 'P', content.competences.gap, { size: 10, isStrong: false }, INK);
  } else {
    await composeTable(sheet, content.competences.areas);
  }
  for (const note of content.notes) await noteParts(sheet, note);
  sheet.y += 6 * scale;
  await paragraph(sheet, 'P', content.made, { size: 9, isStrong: false }, SOFT);
  return { parts: sheet.parts, blocks: sheet.blocks, bottom: sheet.y };
}

async function title(sheet: Sheet, { heading, subject, holder }: SheetContent): Promise<void> {
  await paragraph(sheet, 'H1', heading, { size: 19, isStrong: true }, INK);
  await paragraph(sheet, 'P', subject, { size: 12, isStrong: false }, SOFT);
  rule(sheet, 8);
  await paragraph(sheet, 'P', holder.label, { size: 9, isStrong: false }, SOFT);
  await paragraph(sheet, 'P', holder.value, { size: 16, isStrong: !holder.isGap }, INK);
  sheet.y += 5 * sheet.scale;
}

/** Two columns, each fact under its label. */
async function facts(sheet: Sheet, all: readonly SheetFact[]): Promise<void> {
  const gutter = 20;
  const width = (CONTENT_WIDTH - gutter) / 2;
  for (let first = 0; first < all.length; first += 2) {
    const top = sheet.y;
    let bottom = top;
    for (const [column, fact] of all.slice(first, first + 2).entries()) {
      sheet.y = top;
      const isAlone = first + 1 === all.length;
      const [x, space] = [MARGIN + column * (width + gutter), isAlone ? CONTENT_WIDTH : width];
      const label = await place(sheet, fact.label, { size: 9, isStrong: false }, SOFT, x, space);
      const style = { size: first === 0 ? 13 : 11, isStrong: !fact.isGap };
      const value = await place(sheet, fact.value, style, INK, x, space);
      sheet.parts.push({ role: 'P', placed: [...label, ...value] });
      bottom = Math.max(bottom, sheet.y);
    }
    sheet.y = bottom + 5 * sheet.scale;
  }
}

async function heading(sheet: Sheet, text: string): Promise<void> {
  rule(sheet, 6);
  await paragraph(sheet, 'H2', text, { size: 11, isStrong: true }, INK);
}

async function noteParts(sheet: Sheet, { title: name, sentences }: SheetNote): Promise<void> {
  await heading(sheet, name);
  await paragraph(sheet, 'P', sentences.join(' '), { size: 9.5, isStrong: false }, INK);
}

function rule(sheet: Sheet, space: number): void {
  sheet.y += space * sheet.scale;
  sheet.blocks.push({ x: MARGIN, y: sheet.y, width: CONTENT_WIDTH, height: 0.6, ink: RULE });
  sheet.y += space * sheet.scale;
}

async function paragraph(
  sheet: Sheet,
  role: Role,
  text: string,
  style: TextStyle,
  ink: Ink,
): Promise<void> {
  const placed = await place(sheet, text, style, ink, MARGIN, CONTENT_WIDTH);
  sheet.parts.push({ role, placed });
}
