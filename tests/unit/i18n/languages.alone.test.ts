/** A language beside French and English is one file: what it still lacks is named, and what it has is spoken. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { LANGUAGES } from '../../../lib/domain/language.ts';
import { localesOf, schemaWith } from '../../../lib/build/language-files.ts';
import { addLanguage, catalogue as catalogueOf } from '../../../lib/i18n/catalogue.ts';
import { languageFor, type Language } from '../../../lib/i18n/index.ts';
import { localeOf, longDateIn, ownName } from '../../../lib/i18n/format/format.ts';
import { ADDED } from '../../../lib/i18n/languages/added.ts';
import { PILL_MESSAGES as pill } from '../../../lib/i18n/panel/pill.ts';
import { languageSchema } from '../../../lib/store/schema/common.ts';
import { wordFrom } from '../../../lib/store/schema/school.ts';
import { day } from '../../support/records/certificates.ts';
import { filesIn, isGroup, leavesOf } from './catalogues.ts';

type Spoken = Readonly<Record<string, unknown>>;

vi.mock('../../../lib/domain/language.ts', async (original) => {
  const { LANGUAGES: all } = await original<{ LANGUAGES: readonly string[] }>();
  return { LANGUAGES: [...all, 'br'] };
});

/** By place, whatever a file of lib/i18n exports by language, but for what schools read in French. */
const catalogues = new Map<string, Spoken>();
for (const file of filesIn('lib/i18n', '.ts')) {
  const exported = (await import(join(process.cwd(), file))) as Record<string, unknown>;
  for (const held of Object.values(exported)) {
    if (!isGroup(held) || !('en' in held)) continue;
    catalogues.set(file.slice('lib/i18n/'.length, -'.ts'.length), held);
  }
}

interface Given {
  browser: object;
  sentences: object;
}

/** A line for each thing that a language lacks or says in vain, and for nothing else. */
function missingIn({ browser, sentences }: Given): string[] {
  const said = new Map<string, unknown>(Object.entries(sentences));
  const names = ['extension_name', 'extension_description'];
  const spoken = [...catalogues].flatMap(([place, { fr }]) =>
    said.has(place) ? differences(place, fr, said.get(place)) : [`${place}: all of it`],
  );
  const idle = [...said.keys()].filter((place) => !catalogues.has(place));
  return [
    ...names.filter((name) => !(name in browser)).map((name) => `browser.${name}`),
    ...spoken,
    ...idle.map((place) => `${place}: there is no such catalogue`),
  ];
}

/** Sentences that French has and this has not, and the other way round; and of another kind. */
function differences(place: string, french: unknown, other: unknown): string[] {
  const kinds = (held: unknown) =>
    new Map(leavesOf(held).map(([path, leaf]) => [path.join('.'), typeof leaf]));
  const [wanted, given] = [kinds(french), kinds(other)];
  const kind = (of: string | undefined) => (of === 'function' ? 'a function' : 'a sentence');
  return [
    ...[...wanted].flatMap(([path, of]) => {
      const found = given.get(path);
      if (found === undefined) return [`${place}: ${path}`];
      return found === of ? [] : [`${place}: ${path} is ${kind(found)}, not ${kind(of)}`];
    }),
    ...[...given.keys()]
      .filter((path) => !wanted.has(path))
      .map((path) => `${place}: ${path} is said nowhere`),
  ];
}

/** A whole language, made of the English one: « [br] Level 1 reached ». */
function madeUp() {
  const marked = (held: unknown): unknown => {
    if (typeof held === 'string') return `[br] ${held}`;
    if (typeof held === 'function') {
      return (...told: unknown[]) => marked((held as (...all: unknown[]) => unknown)(...told));
    }
    if (Array.isArray(held)) return held.map(marked);
    if (!isGroup(held)) return held;
    return Object.fromEntries(Object.entries(held).map(([key, one]) => [key, marked(one)]));
  };
  return {
    browser: { extension_name: 'Balise', extension_description: 'Kompagnun' },
    sentences: Object.fromEntries(
      [...catalogues].map(([place, { en }]) => [place, marked(en)]),
    ) as Spoken,
  };
}

const codes = LANGUAGES.filter((one) => !['fr', 'en', 'br'].includes(one));

test('each language that Balise speaks has its file among the added, and no other', () => {
  expect(Object.keys(ADDED)).toEqual(codes);
});

test.each(Object.entries(ADDED))('nothing is missing in %s', (_code, language) => {
  expect(missingIn(language)).toEqual([]);
});

test('each catalogue stands at its place, and the type of a translation asks for it', () => {
  const asked = readFileSync('lib/i18n/languages/translation.ts', 'utf8');
  const places = [...asked.matchAll(/^ {2}'?([\w/-]+)'?: Said</gm)].map(([, place]) => place);
  expect(places.toSorted()).toEqual([...catalogues.keys()].toSorted());
  for (const place of catalogues.keys()) {
    const source = readFileSync(`lib/i18n/${place}.ts`, 'utf8');
    expect(source).toMatch(
      new RegExp(`catalogue\\(\\s*'${place}',\\s*FRENCH,\\s*ENGLISH,?\\s*\\)`),
    );
  }
  expect(catalogues.size).toBeGreaterThan(50);
});

test('each entry that speaks knows the added languages', () => {
  for (const entry of ['background.ts', 'pix-panel.ts', 'popup/main.ts', 'wallet/main.ts']) {
    expect(readFileSync(`entrypoints/${entry}`, 'utf8'), entry).toMatch(
      /^import '[./]+lib\/i18n\/languages\/added\.ts';$/m,
    );
  }
});

describe('of a language that is to be added', () => {
  test('each catalogue and what the browser shows are named while it has nothing', () => {
    const missing = missingIn({ browser: {}, sentences: {} });
    expect(missing).toHaveLength(catalogues.size + 2);
    expect(missing).toContain('browser.extension_name');
    expect(missing).toContain('remedies: all of it');
  });

  test('one sentence that is left out, said as another kind or said in vain is named', () => {
    const { browser, sentences } = madeUp();
    const { mayQuit: _left, ...others } = sentences['panel/pill'] as Spoken;
    const pill = { ...others, reached: 'x', quit: 'x' };
    expect(missingIn({ browser, sentences: { ...sentences, 'panel/pill': pill } })).toEqual([
      'panel/pill: reached is a sentence, not a function',
      'panel/pill: mayQuit',
      'panel/pill: quit is said nowhere',
    ]);
    expect(missingIn({ browser, sentences: { ...sentences, 'panel/pil': {} } })).toEqual([
      'panel/pil: there is no such catalogue',
    ]);
  });
});

describe('a language that was added', () => {
  const added = madeUp();
  const br = 'br' as Language;
  addLanguage('br', (place) => added.sentences[place]);

  test('lacks nothing', () => {
    expect(missingIn(added)).toEqual([]);
  });

  test('is spoken, with figures that stay beside their noun, and takes nothing from the others', () => {
    expect(pill[br].mayQuit).toBe(`[br] ${pill.en.mayQuit}`);
    expect(pill[br].remainingAtStart(3)).toMatch(/^\[br\] .*3\u00a0pix/);
    expect(pill.fr.mayQuit).not.toContain('[br]');
    for (const [place, catalogue] of catalogues) {
      expect(differences(place, catalogue.fr, catalogue.br)).toEqual([]);
    }
  });

  test('is stored, set by a school, and chosen by Pix’s or the browser’s language', () => {
    expect(languageSchema.parse('br')).toBe('br');
    expect(wordFrom({ language: 'br' })).toMatchObject({ school: { language: 'br', ignored: [] } });
    expect(languageFor(null, 'br', 'fr-FR')).toBe('br');
    expect(languageFor(null, null, 'br-FR')).toBe('br');
  });

  test('has its own name and its own days, by its code alone', () => {
    expect(ownName(br)).toBe('Brezhoneg');
    expect(['fr', 'en'].map((one) => ownName(one as Language))).toEqual(['Français', 'English']);
    expect(longDateIn(localeOf(br))(day('2029-05-20'))).toMatch(/20.*Mae.*2029/);
  });

  test('is told to the browsers in their own files', () => {
    const [locale] = localesOf({ br: added as never });
    expect(locale?.relativeDest).toBe('_locales/br/messages.json');
    expect(JSON.parse(locale?.contents ?? '')).toEqual({
      extension_name: { message: 'Balise' },
      extension_description: { message: 'Kompagnun' },
    });
    const schema = schemaWith(readFileSync('public/managed-schema.json', 'utf8'));
    expect(JSON.parse(schema)).toMatchObject({
      properties: { language: { enum: ['fr', 'en', 'br'] } },
    });
  });

  test('fails loudly where it has no sentences, not in silence', () => {
    const lone = catalogueOf('no/such-place', { a: 'un' }, { a: 'one' });
    expect(lone.fr.a).toBe('un');
    expect(() => lone[br]).toThrow('No no/such-place in br');
  });
});
