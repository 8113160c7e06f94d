import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { byFace, type Faces } from '../../../lib/exports/pdf/fonts/faces.ts';
import { fitSheet } from '../../../lib/exports/pdf/compose/fit-sheet.ts';
import {
  A4,
  type ComposedPage,
  type Part,
  type Placed,
} from '../../../lib/exports/pdf/compose/page-parts.ts';
import { MARGIN } from '../../../lib/exports/pdf/compose/sheet-column.ts';
import { readTrueType } from '../../../lib/exports/pdf/fonts/true-type.ts';
import { sheetContent } from '../../../lib/exports/parcoursup/sheet-content.ts';
import { certificate } from '../../support/records/certificates.ts';
import { fontFiles, OPTIONS, paintBar, WHOLE } from '../../support/exports/make.ts';

let faces: Faces;

beforeAll(async () => {
  const fonts = await fontFiles();
  faces = byFace((face) => readTrueType(fonts[face]));
});

const competences = WHOLE.told['pix-detail']?.facts.competences ?? null;

const name = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
  fc.stringMatching(/^[A-ZÉŁŠ’ -]{1,200}$/),
);

test('any name, centre and level that the wallet can keep stand on one page, within its edges', async () => {
  await fc.assert(
    fc.asyncProperty(name, name, name, async (holder, centre, levelLabel) => {
      const whose = certificate({
        holder,
        centre,
        levelLabel,
        competences,
        extras: [centre, holder],
      });
      expectWithin(await fitSheet({ faces, paint: paintBar }, sheetContent(whose, OPTIONS)));
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('the longest of everything still does', async () => {
  const wide = 'W'.repeat(200);
  const extras = Array.from({ length: 10 }, () => wide);
  const whose = certificate({ holder: wide, centre: wide, levelLabel: wide, competences, extras });
  expectWithin(await fitSheet({ faces, paint: paintBar }, sheetContent(whose, OPTIONS)));
});

test('an ordinary one is not made smaller', async () => {
  const page = await fitSheet({ faces, paint: paintBar }, sheetContent(WHOLE, OPTIONS));
  expect(placedIn(page.parts).find(({ size }) => size === 19)).toBeDefined();
});

function expectWithin(page: ComposedPage): void {
  expect(page.bottom).toBeLessThanOrEqual(A4.height - MARGIN);
  for (const { line, x, y } of placedIn(page.parts)) {
    const width = line.kind === 'runs' ? line.width : line.picture.width;
    expect(x + width).toBeLessThanOrEqual(A4.width - MARGIN + 0.01);
    expect(y).toBeLessThanOrEqual(page.bottom);
  }
}

function placedIn(parts: readonly Part[]): Placed[] {
  return parts.flatMap((part) => [...(part.placed ?? []), ...placedIn(part.parts ?? [])]);
}
