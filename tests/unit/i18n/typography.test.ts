/** How every sentence of every catalogue is written, those with figures said with all of them. */
import { readFileSync } from 'node:fs';
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

/** Other programs search and compare these: figures keep an ordinary space there. */
const LEAVE_THE_BROWSER = [
  'lib/i18n/wallet/exports/calendar.ts',
  'lib/i18n/wallet/exports/pasted.ts',
  'lib/i18n/wallet/exports/sheet.ts',
  'lib/i18n/wallet/progress/exam-calendar.ts',
];

/** Words and turns that were weighed, and for which another was taken. */
const DISCARDED_FRENCH = [
  // The day itself still counts: « au plus tard le ».
  /renouvel\p{L}+\s(?:jusqu’au|avant\sle)/iu,
  // Activer, désactiver.
  /(?<!\p{L})(?:allum|étein|coup(?:er?|ée?s?)(?!\p{L})|enlev|mettre\sle\sverrou|verrou\sest\smis)/iu,
  // Synchroniser.
  /échang(?!es\sentre\sPix)|(?<!\p{L})confi(?:er|é|ée)(?!\p{L})/iu,
  // Enregistrer, ajouter.
  /pas\spu\sêtre\sgard|déjà\sgardée?\set|données\sgardées/iu,
  // « Plus de » alone is more, or no more.
  /(?:^|[.:!?]\s)plus\sd(?:e\s|’)/iu,
  // Balise is feminine.
  /(?<!\p{L})un\sBalise|Balise\s?:\sil\s(?!fau|reste|n’y)/iu,
  /(?<!personne\s)qui\sa\s[cl]e\scode|publiées|celui\sdu\sjour|ignorer\scelle|trois\sans\sviennent/iu,
  /vu\smaintenant|quels\strois\sans|dossier\sparcoursup$|un\smot\sde\spasse\speut/iu,
];
const DISCARDED_ENGLISH = [
  /for\swant\sof|gone\sby|(?<!\p{L})Mind:|everything\sgoes|you\smay\sclick/u,
  /\bSpot\s|\bAim\sat\b|\bDo\snow\b|the\sone\sfor\sthe\sday|\b(?:un)?fold\b/iu,
  // Turn on, turn off.
  /\b(?:put|take)\sthe\slock\s|switch\so(?:n|ff)\b|\bserves\sto\b/iu,
  // One name for the page of Pix, one for each date.
  /Mes\scertifications|Delivered\son|renew\s(?:it\s)?before|no\sproduct\sof/iu,
  /\brecalls\b|\bby\sthemselves\b|nobody\sunder\s16|for\syou\sto\schoose|the\sone\sof\sPix/iu,
];

describe.each(catalogues)('$file', ({ file, declared, functions, french, english }) => {
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

  test('breaks no line between a figure and its noun', () => {
    if (LEAVE_THE_BROWSER.includes(file)) return;
    const all = [...french(), ...english()];
    expect(wrong(all, /\d \p{L}|\b(?:niveaux?|levels?|h) \d/iu)).toEqual([]);
  });

  test('says the agreed word of each pair', () => {
    expect(DISCARDED_FRENCH.flatMap((word) => wrong(french(), word))).toEqual([]);
    expect(DISCARDED_ENGLISH.flatMap((word) => wrong(english(), word))).toEqual([]);
  });

  test('has no space that was typed by hand, where one helper sets them', () => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/[\u00a0\u202f]|\\u00a0|\\u202f/);
  });

  test('is written as English is', () => {
    const all = english();
    expect(wrong(all, /[«»]|\s[;:!?%]|\u202f/)).toEqual([]);
    expect(wrong(all.filter(isTold), /(?<!\d)1\s(?!is|was|has)\p{Ll}+s(?!\p{L})/u)).toEqual([]);
  });
});
