import { readFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { loadFonts } from '../../../lib/exports/pdf/fonts/fonts.ts';
import { certificate } from '../../support/records/certificates.ts';
import { dossierBytes, fontFiles, WHOLE } from '../../support/exports/make.ts';
import { officialPdf } from '../../support/exports/official.ts';
import { SHEET_DPI, SHEET_PICTURE } from '../../tools/pictures/sheet.ts';
import { pictureOfPage } from '../../tools/machine/pdf-programs.ts';

/** Versions of poppler smooth edges differently; a line that moves changes far more than this. */
const TOLERANCE = { threshold: 0.2, share: 0.005 };

/** Share of the pixels that differ, or null without poppler. */
function difference(one: Buffer | null, other: Buffer | null): number | null {
  if (!one || !other) return null;
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  const { threshold } = TOLERANCE;
  const pixels = pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold });
  return pixels / (a.width * a.height);
}

test('the sheet looks as it is kept in docs/pictures/sheet.png', async ({ skip }) => {
  const drawn = pictureOfPage(await dossierBytes(WHOLE), 1, SHEET_DPI);
  const differs = difference(drawn, readFileSync(SHEET_PICTURE));
  if (differs === null) return skip('poppler-utils is missing');
  expect(differs).toBeLessThan(TOLERANCE.share);
});

test('another level on it would be noticed', async ({ skip }) => {
  const other = certificate({ competences: null });
  const differs = difference(
    pictureOfPage(await dossierBytes(other), 1, SHEET_DPI),
    readFileSync(SHEET_PICTURE),
  );
  if (differs === null) return skip('poppler-utils is missing');
  expect(differs).toBeGreaterThan(TOLERANCE.share);
});

test('an official page is drawn the same, pixel for pixel, behind the sheet', async ({ skip }) => {
  const official = await officialPdf();
  const dossier = await dossierBytes(WHOLE, { official });
  for (const page of [1, 2]) {
    const differs = difference(
      pictureOfPage(official, page, 60),
      pictureOfPage(dossier, page + 1, 60),
    );
    if (differs === null) return skip('poppler-utils is missing');
    expect(differs).toBe(0);
  }
});

test('the fonts that the page loads are those of the tests', async () => {
  expect(await loadFonts()).toEqual(await fontFiles());
});
