/** The PDF: the sheet on its first page, then the official pages where they are wanted and whole. */
import { PDFDocument } from '@cantoo/pdf-lib';
import type { SheetContent } from '../parcoursup/sheet-content.ts';
import { SHEET_MESSAGES } from '../../i18n/wallet/exports/sheet.ts';
import { drawPage, type EmbeddedFaces } from './draw-page.ts';
import { byFace, FACE_NAMES, type FaceName } from './fonts/faces.ts';
import { fitSheet } from './compose/fit-sheet.ts';
import type { FontFiles } from './fonts/fonts.ts';
import type { PaintText } from './compose/lines.ts';
import { appendOfficial, openOfficial, type OfficialProblem } from './official-pages.ts';
import { A4, type ComposedPage } from './compose/page-parts.ts';
import { readTrueType, TRUE_TYPE } from './fonts/true-type.ts';

export interface DossierParts {
  content: SheetContent;
  /** The official PDF, byte for byte; null = the sheet alone. */
  official: Uint8Array | null;
  fonts: FontFiles;
  paint: PaintText;
  now: Date;
}

export type Dossier =
  | { ok: true; bytes: Uint8Array<ArrayBuffer>; pages: number }
  | { ok: false; problem: OfficialProblem };

/** Nothing is made when the official PDF cannot be joined: the person decides what to do then. */
export async function makeDossier(parts: DossierParts): Promise<Dossier> {
  const official = parts.official === null ? null : await openOfficial(parts.official);
  if (official?.ok === false) return official;
  const faces = byFace((face) => readTrueType(parts.fonts[face]));
  const composed = await fitSheet({ faces, paint: parts.paint }, parts.content);
  const document = await newDocument(parts);
  const page = document.addPage([A4.width, A4.height]);
  await drawPage(document, page, await embedded(document, parts.fonts, composed), composed);
  const pages = official ? await appendOfficial(document, official.document) : 0;
  const bytes = await document.save();
  return { ok: true, bytes: new Uint8Array(bytes), pages: pages + 1 };
}

async function newDocument({ content, official, now }: DossierParts): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.registerFontkit(TRUE_TYPE);
  const title = official === null ? content.title : SHEET_MESSAGES.fr.withOfficial(content.title);
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setLanguage('fr-FR');
  document.setAuthor(SHEET_MESSAGES.fr.author);
  document.setSubject(SHEET_MESSAGES.fr.heading);
  document.setCreator('Balise');
  document.setProducer('Balise (pdf-lib)');
  document.setCreationDate(now);
  document.setModificationDate(now);
  return document;
}

/** Only the fonts that the page draws with. */
async function embedded(
  document: PDFDocument,
  files: FontFiles,
  { parts }: ComposedPage,
): Promise<EmbeddedFaces> {
  const used = new Set(parts.flatMap((part) => facesIn(part)));
  const fonts: EmbeddedFaces = new Map();
  for (const face of FACE_NAMES.filter((one) => used.has(one))) {
    fonts.set(face, await document.embedFont(files[face]));
  }
  return fonts;
}

function facesIn({ parts = [], placed = [] }: ComposedPage['parts'][number]): FaceName[] {
  const own = placed.flatMap(({ line }) =>
    line.kind === 'runs' ? line.runs.map(({ face }) => face) : [],
  );
  return [...own, ...parts.flatMap((part) => facesIn(part))];
}
