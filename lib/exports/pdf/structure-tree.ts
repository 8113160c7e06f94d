/**
 * What is what on a page, beside its content: the structure tree of a tagged PDF.
 * Source: ISO 32000-1, 14.7.
 */
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFDocument,
  type PDFObject,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { Part } from './compose/page-parts.ts';

/** Far from the numbers of pages that come from another file and keep theirs. */
const STRUCTURE_KEY = 1_000_000;

export class StructureTree {
  /** The element that holds all others. */
  readonly root: PDFRef;
  readonly #document: PDFDocument;
  readonly #page: PDFPage;
  readonly #top: PDFDict;
  /** The element of each piece of content, by its number. */
  readonly #owners: PDFRef[] = [];

  constructor(document: PDFDocument, page: PDFPage) {
    this.#document = document;
    this.#page = page;
    const { context, catalog } = document;
    this.#top = context.obj({ Type: 'StructTreeRoot' });
    const top = context.register(this.#top);
    catalog.set(PDFName.of('StructTreeRoot'), top);
    catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
    page.node.set(PDFName.of('StructParents'), PDFNumber.of(STRUCTURE_KEY));
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    this.root = this.#add('Document', top);
    this.#top.set(PDFName.of('K'), this.root);
  }

  element({ role, scope, span }: Part, parent: PDFRef): PDFRef {
    const attributes = this.#document.context.obj({ O: 'Table' });
    if (scope) attributes.set(PDFName.of('Scope'), PDFName.of(scope));
    if (span) attributes.set(PDFName.of('ColSpan'), PDFNumber.of(span));
    const element = this.#add(role, parent, (scope ?? span) ? { A: attributes } : {});
    this.#adopt(parent, element);
    return element;
  }

  /** A picture of text, and the text that it is of. */
  figure(text: string, parent: PDFRef): PDFRef {
    const words = PDFHexString.fromText(text);
    const element = this.#add('Figure', parent, { Alt: words, ActualText: words });
    this.#adopt(parent, element);
    return element;
  }

  /** The next piece of content belongs to this element; answers with its number. */
  content(element: PDFRef): number {
    const number = this.#owners.push(element) - 1;
    this.#adopt(element, PDFNumber.of(number));
    return number;
  }

  /** Once everything is drawn: which element each piece of content belongs to. */
  close(): void {
    const { context } = this.#document;
    const owners = context.register(context.obj(this.#owners));
    const numbers = context.obj({ Nums: [STRUCTURE_KEY, owners] });
    this.#top.set(PDFName.of('ParentTree'), context.register(numbers));
    this.#top.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(STRUCTURE_KEY + 1));
  }

  #add(role: string, parent: PDFRef, more: Record<string, PDFObject> = {}): PDFRef {
    const { context } = this.#document;
    const fixed = { Type: 'StructElem', S: role, P: parent, Pg: this.#page.ref, K: [] };
    return context.register(context.obj({ ...fixed, ...more }));
  }

  #adopt(parent: PDFRef, child: PDFRef | PDFNumber): void {
    const element = this.#document.context.lookup(parent, PDFDict);
    element.lookup(PDFName.of('K'), PDFArray).push(child);
  }
}
