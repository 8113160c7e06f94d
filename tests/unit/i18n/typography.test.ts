/** How every sentence of every catalogue is written, those with figures said with all of them. */
import { describe, expect, test } from 'vitest';
import { allCatalogues, leavesOf } from './catalogues.ts';
import { declaredIn } from './declared.ts';
import { SAMPLES } from './samples.ts';

interface Spoken {
  path: string;
  sentence: unknown;
}

const catalogues = (await allCatalogues()).map(({ file, fr, en }) => {
  const declared = declaredIn(file);
  const spoken = (language: unknown): Spoken[] =>
    leavesOf(language).flatMap(([keys, leaf]) => {
      if (String(leaf).startsWith('https:')) return [];
      const path = keys.join('.');
      if (typeof leaf !== 'function') return [{ path, sentence: leaf }];
      return tellings(declared.get(path) ?? ['not declared']).map((told) => ({
        path: `${path}(${JSON.stringify(told).slice(1, -1)})`,
        sentence: (leaf as (...all: readonly unknown[]) => unknown)(...told),
      }));
    });
  const functions = leavesOf(fr).flatMap(([keys, leaf]) =>
    typeof leaf === 'function' ? [keys.join('.')] : [],
  );
  return {
    file,
    declared,
    functions,
    french: () => spoken(fr),
    english: () => (en === null ? [] : spoken(en)),
  };
});

/** Each way of telling a function what it asks for: all samples of a type with all of the next. */
function tellings(types: readonly string[]): unknown[][] {
  return types.reduce<unknown[][]>(
    (told, type) => told.flatMap((before) => (SAMPLES[type] ?? []).map((one) => [...before, one])),
    [[]],
  );
}

/** « de un », « que elle »: a vowel takes the place of the one before it. */
const ELISION = /(?<![\p{L}-])(?:[djlmnst]e|la|que|jusque)\s[aeiouéèêâîôûœ]/iu;

/** The sentences in which something is wrong, each with where it stands. */
const wrong = (spoken: readonly Spoken[], pattern: RegExp) =>
  spoken
    .filter(({ sentence }) => pattern.test(String(sentence)))
    .map(({ path, sentence }) => `${path}: ${String(sentence)}`);

const isTold = ({ path }: Spoken) => path.endsWith(')');

describe.each(catalogues)('$file', ({ declared, functions, french, english }) => {
  test('has samples of all that its sentences are told', () => {
    const untold = functions.flatMap((path) =>
      (declared.get(path) ?? ['not declared']).filter((type) => !(type in SAMPLES)),
    );
    expect(untold).toEqual([]);
  });

  test.each([
    ['French', french],
    ['English', english],
  ])('says something whole in %s, whatever it is told', (_, spoken) => {
    const all = spoken();
    expect(all.filter(({ sentence }) => typeof sentence !== 'string')).toEqual([]);
    expect(wrong(all, /^\s*$|undefined|null|NaN|\[object|Invalid/)).toEqual([]);
    // A line break stands between lines, a space between words: one of them, never at an end; only
    // what goes on after another sentence begins with the space of its colon.
    expect(wrong(all, /^[^\S\u202f]|\s$|\s\s/)).toEqual([]);
    expect(wrong(all, /['"]|\.\.\./)).toEqual([]);
  });

  test('is written as French is', () => {
    const all = french();
    // Before ; : ! ? » % and after «, a narrow no-break space; « 14:32 » is no punctuation.
    expect(wrong(all, /[^\u202f!?][;!?»]|[^\u202f\d]:|\d:(?!\d)|[^\u202f]%/)).toEqual([]);
    expect(wrong(all, /«(?!\u202f)|[“”]/)).toEqual([]);
    expect(wrong(all, ELISION)).toEqual([]);
    // None and one are singular.
    expect(
      wrong(all.filter(isTold), /(?<!\d)[01]\s(?!fois|mois|plus|dans)\p{Ll}+s(?!\p{L})/u),
    ).toEqual([]);
  });

  test('is written as English is', () => {
    const all = english();
    expect(wrong(all, /[«»]|\s[;:!?%]|\u202f/)).toEqual([]);
    expect(wrong(all.filter(isTold), /(?<!\d)1\s(?!is|was|has)\p{Ll}+s(?!\p{L})/u)).toEqual([]);
  });
});
