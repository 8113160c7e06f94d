/** Every sentence is in a catalogue, in both languages, and is said somewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type AST } from 'svelte/compiler';
import { describe, expect, test } from 'vitest';

const filesIn = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));

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

interface Pair {
  name: string;
  fr: object;
  en: object;
}

const pairs: Pair[] = [];
for (const file of filesIn('lib/i18n', '.ts')) {
  const found = (await import(join(process.cwd(), file))) as Record<string, unknown>;
  for (const [name, value] of Object.entries(found)) {
    if (typeof value === 'object' && value !== null && 'fr' in value && 'en' in value) {
      pairs.push({ name, fr: value.fr as object, en: value.en as object });
    }
  }
}

/** `a.b.c` for every sentence of a catalogue. */
function keysOf(catalogue: object): string[] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value as object).map((rest) => `${key}.${rest}`)
      : [key],
  );
}

describe('catalogues', () => {
  test('are found', () => {
    expect(pairs.map(({ name }) => name)).toContain('PDF_MESSAGES');
    expect(pairs.length).toBeGreaterThan(15);
  });

  test.each(pairs)('$name has the same sentences in both languages, none empty', ({ fr, en }) => {
    expect(keysOf(en).sort()).toEqual(keysOf(fr).sort());
    const texts = JSON.stringify([fr, en]);
    expect(texts).not.toContain(':""');
  });

  const sources = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
    [...filesIn(folder, '.ts'), ...filesIn(folder, '.svelte')].map((file) =>
      readFileSync(file, 'utf8'),
    ),
  );

  /** Where a catalogue is used: by its name, or by the type of its sentences. */
  const usersOf = (name: string) => {
    const type = new RegExp(
      `\\b${name.toLowerCase().replace('_messages', '').replaceAll('_', '')}messages\\b`,
      'i',
    );
    return sources.filter((source) => source.includes(name) || type.test(source)).join('\n');
  };

  test.each(pairs)('$name has no sentence that nothing says', ({ name, fr }) => {
    const users = usersOf(name);
    // `t.name`, `const { name } =`, `{ name: t }`, or 'name' among those that are asked for in turn.
    const isSaid = (key: string) =>
      new RegExp(`[.?]${key}\\b|'${key}'|\\{ ${key}: t \\}|\\{[^{}]*\\b${key}\\b[^{}]*\\} =`).test(
        users,
      );
    const keys = Object.keys(fr).filter((key) => /^[a-z]\w+$/i.test(key));
    expect(keys.filter((key) => !isSaid(key))).toEqual([]);
  });
});
