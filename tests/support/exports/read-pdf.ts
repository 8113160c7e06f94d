/** A PDF opened again, as a reader opens it. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';

export interface ReadPdf {
  /** Per page, its text in the order in which it is drawn; lines end where the reader sees an end. */
  pages: string[];
  /** Per page, the roles and texts of its structure tree, in reading order. */
  structure: StructureNode[];
  title: string | undefined;
  author: string | undefined;
  language: string | undefined;
}

export interface StructureNode {
  role?: string;
  alt?: string;
  children?: StructureNode[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // pdf.js takes the bytes away from whoever gave them.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const { info } = (await document.getMetadata()) as unknown as { info: Record<string, string> };
  const read: ReadPdf = {
    pages: [],
    structure: [],
    title: info.Title,
    author: info.Author,
    language: info.Language,
  };
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.filter((item): item is TextItem => 'str' in item);
    read.pages.push(texts.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''));
    read.structure.push((await page.getStructTree()) as StructureNode);
  }
  await task.destroy();
  return read;
}

/** The roles of a structure tree, in reading order. */
export function rolesIn(node: StructureNode): string[] {
  const own = node.role === undefined ? [] : [node.role];
  return [...own, ...(node.children ?? []).flatMap((child) => rolesIn(child))];
}

export function altsIn(node: StructureNode): string[] {
  const own = node.alt === undefined ? [] : [node.alt];
  return [...own, ...(node.children ?? []).flatMap((child) => altsIn(child))];
}
