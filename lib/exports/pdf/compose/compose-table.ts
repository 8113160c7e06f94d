/** The sixteen certified levels as a table by area: readable in grey, the level always in words. */
import type { SheetArea } from '../../parcoursup/sheet-content.ts';
import type { AreaCode } from '../../../domain/training/competence.ts';
import { SHEET_MESSAGES } from '../../../i18n/wallet/exports/sheet.ts';
import type { TextStyle } from './lines.ts';
import type { Ink, Part, Placed } from './page-parts.ts';
import { CONTENT_WIDTH, INK, MARGIN, place, RULE, SOFT, type Sheet } from './sheet-column.ts';

const LEVEL_WIDTH = 92;
const NAME_WIDTH = CONTENT_WIDTH - LEVEL_WIDTH;

/** The accents of components/base/tokens.css in light; each stands beside its number. */
const ACCENTS: Readonly<Record<AreaCode, Ink>> = {
  '1': [0.722, 0.263, 0.059],
  '2': [0.047, 0.478, 0.357],
  '3': [0.122, 0.333, 0.816],
  '4': [0.69, 0.078, 0.475],
  '5': [0.353, 0.247, 0.69],
};

export async function composeTable(sheet: Sheet, areas: readonly SheetArea[]): Promise<void> {
  const rows: Part[] = [];
  const plain = { size: 9.5, isStrong: false };
  const small = { size: 8.5, isStrong: false };
  const head = await row(
    sheet,
    [SHEET_MESSAGES.fr.competence, SHEET_MESSAGES.fr.certifiedLevel],
    small,
    SOFT,
  );
  rows.push({ role: 'TR', parts: head.map((placed) => ({ role: 'TH', scope: 'Column', placed })) });
  for (const area of areas) {
    rows.push({ role: 'TR', parts: [await areaCell(sheet, area)] });
    for (const { code, name, level } of area.competences) {
      const [first = [], second = []] = await row(sheet, [`${code} ${name}`, level], plain, INK);
      const parts: Part[] = [
        { role: 'TH', scope: 'Row', placed: first },
        { role: 'TD', placed: second },
      ];
      rows.push({ role: 'TR', parts });
    }
  }
  sheet.parts.push({ role: 'Table', parts: rows });
}

/** One line of the table: the name, and the level on the same line. */
async function row(
  sheet: Sheet,
  [name, level]: readonly [string, string],
  style: TextStyle,
  ink: Ink,
): Promise<Placed[][]> {
  const top = sheet.y;
  const names = await place(sheet, name, style, ink, MARGIN + 12, NAME_WIDTH - 12);
  const bottom = sheet.y;
  sheet.y = top;
  const levels = await place(sheet, level, style, ink, MARGIN + NAME_WIDTH, LEVEL_WIDTH);
  sheet.y = Math.max(bottom, sheet.y) + 1.4 * sheet.scale;
  const ruleWidth = CONTENT_WIDTH - 12;
  sheet.blocks.push({ x: MARGIN + 12, y: sheet.y, width: ruleWidth, height: 0.4, ink: RULE });
  sheet.y += 1.4 * sheet.scale;
  return [names, levels];
}

async function areaCell(sheet: Sheet, { code, name }: SheetArea): Promise<Part> {
  sheet.y += 3 * sheet.scale;
  const side = 7 * sheet.scale;
  const ink = ACCENTS[code];
  sheet.blocks.push({ x: MARGIN, y: sheet.y + 3.2 * sheet.scale, width: side, height: side, ink });
  const style = { size: 9.5, isStrong: true };
  const placed = await place(sheet, name, style, INK, MARGIN + 12, CONTENT_WIDTH - 12);
  sheet.y += 1.4 * sheet.scale;
  return { role: 'TH', scope: 'Row', span: 2, placed };
}
