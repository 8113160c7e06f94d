/** A dossier as the page makes it, with a painter that needs no browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PNG } from 'pngjs';
import type { Certificate } from '../../../lib/domain/certificate/certificate.ts';
import { COMPETENCE_CODES } from '../../../lib/domain/training/competence.ts';
import { makeDossier, type Dossier } from '../../../lib/exports/pdf/dossier.ts';
import type { FaceName } from '../../../lib/exports/pdf/fonts/faces.ts';
import type { FontFiles } from '../../../lib/exports/pdf/fonts/fonts.ts';
import type { PaintText } from '../../../lib/exports/pdf/compose/lines.ts';
import { trueTypeFromWoff } from '../../../lib/exports/pdf/fonts/woff.ts';
import { sheetContent, type SheetOptions } from '../../../lib/exports/parcoursup/sheet-content.ts';
import { certificate, day } from '../records/certificates.ts';

export const TODAY = day('2026-11-25');
export const NOW = new Date('2026-11-25T12:00:00Z');

/** Lina's, with all of its sixteen levels: 2.1 was not assessed. */
export const WHOLE = certificate({
  competences: COMPETENCE_CODES.map((code, index) => ({
    code,
    level: code === '2.1' ? null : index % 6,
  })),
});

export const OPTIONS: SheetOptions = { withCode: false, years: 3, today: TODAY };

const FILES: Readonly<Record<FaceName, string>> = {
  plain: 'latin-400',
  strong: 'latin-700',
  extended: 'latin-ext-400',
  vietnamese: 'vietnamese-400',
};

/** The same fonts as the page's, for tools that no bundler prepares. */
export async function fontFiles(): Promise<FontFiles> {
  const { resolve } = createRequire(import.meta.url);
  const load = (face: FaceName) => {
    const path = `@fontsource/noto-sans/files/noto-sans-${FILES[face]}-normal.woff`;
    return trueTypeFromWoff(readFileSync(resolve(path)));
  };
  return {
    plain: await load('plain'),
    strong: await load('strong'),
    extended: await load('extended'),
    vietnamese: await load('vietnamese'),
  };
}

/** A grey bar as wide as the text would be, on as many lines as it would need. */
export const paintBar: PaintText = (text, { size }, maxWidth) => {
  const wide = Array.from(text).length * size * 0.6;
  const lines = Math.ceil(wide / maxWidth);
  const image = new PNG({ width: 8, height: 8, colorType: 6 });
  image.data.fill(128);
  const png = new Uint8Array(PNG.sync.write(image));
  return Promise.resolve({ png, width: Math.min(wide, maxWidth), height: lines * size * 1.36 });
};

export async function dossierOf(
  whose: Certificate = WHOLE,
  more: Partial<SheetOptions> & { official?: Uint8Array } = {},
): Promise<Dossier> {
  const { official = null, ...options } = more;
  return makeDossier({
    content: sheetContent(whose, { ...OPTIONS, ...options }),
    official,
    fonts: await fontFiles(),
    paint: paintBar,
    now: NOW,
  });
}

/** @throws when none was made. */
export async function dossierBytes(...how: Parameters<typeof dossierOf>): Promise<Uint8Array> {
  const dossier = await dossierOf(...how);
  if (!dossier.ok) throw new Error(`No dossier: ${dossier.problem}`);
  return dossier.bytes;
}
