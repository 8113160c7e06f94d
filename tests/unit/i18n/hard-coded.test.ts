/** No component says anything by itself: every sentence is in a catalogue. */
import { readFileSync } from 'node:fs';
import { parse, type AST } from 'svelte/compiler';
import { describe, expect, test } from 'vitest';
import { filesIn } from './catalogues.ts';

const components = ['components', 'entrypoints'].flatMap((folder) => filesIn(folder, '.svelte'));

/** Attributes that a person sees or hears. */
const SAID = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'title',
  'placeholder',
];

/** The same in both languages: names, and the marks of keys and units. */
const NAMES = /^(?:Balise|Pix|pix|PDF)[,.:]?$/;

/** What the markup of a component says by itself. */
function hardCoded(source: string): string[] {
  const said: string[] = [];
  const visit = (node: unknown, attribute: string | null): void => {
    if (Array.isArray(node)) return node.forEach((one) => visit(one, attribute));
    if (typeof node !== 'object' || node === null) return;
    const { type, ...rest } = node as { type?: string; name?: string; data?: string };
    if (type === 'Text' && (attribute === null || SAID.includes(attribute))) {
      const text = (rest.data ?? '').trim();
      if (/\p{L}{2}/u.test(text) && !NAMES.test(text)) said.push(text);
    }
    const within =
      type === 'Attribute' || type === 'StyleDirective' ? (rest.name ?? null) : attribute;
    Object.values(rest).forEach((one) => visit(one, within));
  };
  const tree: AST.Root = parse(source, { modern: true });
  visit(tree.fragment, null);
  return said;
}

describe('components', () => {
  test('are found, and what they would say by themselves is seen', () => {
    expect(components.length).toBeGreaterThan(40);
    expect(hardCoded('<p title="Hello there">{t.x} Bonjour</p><i class="no">3</i>')).toEqual([
      'Hello there',
      'Bonjour',
    ]);
  });

  test.each(components)('%s says nothing but what is in a catalogue', (file) => {
    expect(hardCoded(readFileSync(file, 'utf8'))).toEqual([]);
  });
});
