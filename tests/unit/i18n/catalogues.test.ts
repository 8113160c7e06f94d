/** Every catalogue says the same in both languages, and every sentence of it is said somewhere. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allCatalogues, filesIn, leavesOf, type Catalogue } from './catalogues.ts';
import { saidIn } from './said-in.ts';

const catalogues = await allCatalogues();

/** Each path with what is to be told to say it: a function wants as much in both languages. */
const shapeOf = (held: unknown) =>
  leavesOf(held).map(([path, leaf]) => [
    path.join('.'),
    typeof leaf === 'function' ? leaf.length : typeof leaf,
  ]);

test('catalogues are found', () => {
  expect(catalogues.map(({ name }) => name)).toContain('PDF_MESSAGES');
  expect(catalogues.length).toBeGreaterThan(30);
});

test('those that schools read speak French alone', () => {
  const alone = catalogues.filter(({ en }) => en === null).map(({ file }) => file);
  expect(alone.toSorted()).toEqual([
    'lib/i18n/wallet/exports/calendar.ts',
    'lib/i18n/wallet/exports/pasted.ts',
    'lib/i18n/wallet/exports/sheet.ts',
    'lib/i18n/wallet/progress/exam-calendar.ts',
  ]);
});

test.each(catalogues.filter(({ en }) => en !== null))(
  '$file has the same sentences in both languages',
  ({ fr, en }) => {
    expect(shapeOf(en)).toEqual(shapeOf(fr));
  },
);

test.each(catalogues)('$file has no empty sentence', ({ fr, en }) => {
  const empty = [...leavesOf(fr), ...leavesOf(en)].filter(
    ([, leaf]) => typeof leaf === 'string' && leaf.trim() === '',
  );
  expect(empty).toEqual([]);
});

/** `file.path.of.a.sentence` for what no source says. */
function unsaid(sources: readonly { file: string; source: string }[], all: readonly Catalogue[]) {
  const said = new Set(
    sources.flatMap(({ file, source }) =>
      saidIn(file, source, all).map(({ catalogue, path }) =>
        [catalogue.file, ...(path ?? [])].join('.'),
      ),
    ),
  );
  return all.flatMap(({ file, fr }) =>
    leavesOf(fr)
      .map(([path]) => [file, ...path])
      // A group that is said as a whole says all that is in it.
      .filter((path) => !path.some((_, index) => said.has(path.slice(0, index + 1).join('.'))))
      .map((path) => path.join('.')),
  );
}

describe('a sentence is said', () => {
  const SAMPLE: Catalogue = {
    file: 'lib/i18n/sample.ts',
    name: 'SAMPLE_MESSAGES',
    typeName: 'SampleMessages',
    fr: { title: 'a', steps: ['b', 'c'], count: () => 'd', side: { left: 'e', right: 'f' } },
    en: {},
  };
  const LEFT = 'side.left';
  const RIGHT = 'side.right';
  const IMPORT = "import { SAMPLE_MESSAGES, type SampleMessages } from './i18n/sample.ts';";
  const T = 'const t = $derived(SAMPLE_MESSAGES[language()]);';
  const script = (code: string) => ({ file: 'lib/one.ts', source: `${IMPORT}\n${code}` });
  const markup = (of: string) => ({
    file: 'lib/One.svelte',
    source: `<script lang="ts">${IMPORT} ${T}</script>${of}`,
  });

  test.each<[string, { file: string; source: string }, string[]]>([
    ['by its name', markup('{t.title}'), ['title']],
    ['not by an import', markup('<p title="title">side</p>'), []],
    ['in an attribute', markup('<p title={t.title}></p>'), ['title']],
    ['as a list', markup('{#each t.steps as step (step)}{step}{/each}'), ['steps.0', 'steps.1']],
    ['by being called', markup('{t.count(3)}'), ['count']],
    ['in a group', markup('{t.side.left}'), [LEFT]],
    ['of either kind', markup("{t.side[isLeft ? 'left' : 'right']}"), [LEFT, RIGHT]],
    ['as any of a group', markup('{t.side[side]}'), [LEFT, RIGHT]],
    ['not by handing a group on', markup('<Part words={t.side} {t} />'), []],
    ['by handing it on', markup('<Part words={t.title} />'), ['title']],
    ['by going through a group', markup('{Object.values(t.side)}'), [LEFT, RIGHT]],
    ['by another name', script('const { side: { left } } = SAMPLE_MESSAGES.fr; say(left)'), [LEFT]],
    ['by its type', script('const f = ({ side: s }: SampleMessages) => s.right;'), [RIGHT]],
    ['by a group’s type', script("const f = (s: SampleMessages['side']) => s.left;"), [LEFT]],
    ['by a property', script('const f = ({ t }: { t: SampleMessages }) => t.title;'), ['title']],
    ['not by a name alone', script('const f = (t: { title: string }) => t.title;'), []],
  ])('%s', (_, source, expected) => {
    const left = unsaid([source], [SAMPLE]);
    const all = leavesOf(SAMPLE.fr).map(([path]) => path.join('.'));
    expect(all.filter((path) => !left.includes(`${SAMPLE.file}.${path}`))).toEqual(expected);
  });
});

test('no sentence is left unsaid', () => {
  const sources = ['components', 'entrypoints', 'lib']
    .flatMap((folder) => filesIn(folder, '.ts', '.svelte'))
    .map((file) => ({ file, source: readFileSync(file, 'utf8') }));
  expect(unsaid(sources, catalogues)).toEqual([]);
});
