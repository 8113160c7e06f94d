/**
 * A composed page drawn into a PDF and tagged, so that a screen reader finds headings, paragraphs
 * and a table, in order. Source: ISO 32000-1, 14.7 (logical structure) and 14.8 (tagged PDF).
 */
import {
  beginText,
  drawObject,
  endMarkedContent,
  endText,
  fill,
  moveText,
  PDFHexString,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  popGraphicsState,
  pushGraphicsState,
  concatTransformationMatrix,
  rectangle,
  setFillingRgbColor,
  setFontAndSize,
  showText,
  type PDFDocument,
  type PDFFont,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { FaceName } from './fonts/faces.ts';
import type { Line } from './compose/lines.ts';
import { StructureTree } from './structure-tree.ts';
import { A4, type Block, type ComposedPage, type Part, type Placed } from './compose/page-parts.ts';

/** Those that the page needs. */
export type EmbeddedFaces = Map<FaceName, PDFFont>;

export async function drawPage(
  document: PDFDocument,
  page: PDFPage,
  fonts: EmbeddedFaces,
  { parts, blocks }: ComposedPage,
): Promise<void> {
  page.pushOperators(
    marked('Artifact', ''),
    ...blocks.flatMap((block) => blockOperators(block)),
    endMarkedContent(),
  );
  const tree = new StructureTree(document, page);
  for (const part of parts) await drawPart(part, tree.root);
  tree.close();

  async function drawPart(part: Part, parent: PDFRef): Promise<void> {
    const element = tree.element(part, parent);
    for (const placed of part.placed ?? []) await drawPlaced(placed, element);
    for (const inner of part.parts ?? []) await drawPart(inner, element);
  }

  async function drawPlaced(placed: Placed, element: PDFRef): Promise<void> {
    const { line } = placed;
    if (line.kind === 'runs') {
      const properties = `/MCID ${tree.content(element)}`;
      page.pushOperators(marked('Span', properties), ...textOperators(placed, line));
    } else {
      const figure = tree.figure(line.text, element);
      const actual = `/ActualText ${PDFHexString.fromText(line.text).toString()}`;
      const properties = `/MCID ${tree.content(figure)} ${actual}`;
      page.pushOperators(marked('Figure', properties), ...(await pictureOperators(placed, line)));
    }
    page.pushOperators(endMarkedContent());
  }

  function textOperators(
    { x, y, size, ink }: Placed,
    { runs }: Extract<Line, { kind: 'runs' }>,
  ): PDFOperator[] {
    const operators = [beginText(), setFillingRgbColor(...ink), moveText(x, A4.height - y)];
    for (const { face, text } of runs) {
      const font = fonts.get(face);
      if (!font) throw new Error(`The font ${face} was not embedded`);
      const name = page.node.newFontDictionary(font.name, font.ref);
      operators.push(setFontAndSize(name, size), showText(font.encodeText(text)));
    }
    return [...operators, endText()];
  }

  async function pictureOperators(
    { x, y }: Placed,
    { picture }: Extract<Line, { kind: 'picture' }>,
  ): Promise<PDFOperator[]> {
    const image = await document.embedPng(picture.png);
    const name = page.node.newXObject('Text', image.ref);
    const { width, height } = picture;
    return [
      pushGraphicsState(),
      concatTransformationMatrix(width, 0, 0, height, x, A4.height - y - height),
      drawObject(name),
      popGraphicsState(),
    ];
  }
}

function blockOperators({ x, y, width, height, ink }: Block): PDFOperator[] {
  return [setFillingRgbColor(...ink), rectangle(x, A4.height - y - height, width, height), fill()];
}

/** `properties`: what stands between the brackets of a property list. */
function marked(tag: string, properties: string): PDFOperator {
  return PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [
    PDFName.of(tag),
    `<<${properties}>>`,
  ]);
}
