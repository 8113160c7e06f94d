import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../../lib/domain/plain-date.ts';
import { ENGLISH } from '../../../lib/i18n/en.ts';
import { FRENCH } from '../../../lib/i18n/fr.ts';
import { languageFor } from '../../../lib/i18n/index.ts';

const DAY = '2026-12-03' as PlainDate;
const NOW = Date.UTC(2026, 10, 24, 13, 32);

/** Every sentence of a catalogue, functions called with plausible words and figures. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [];
  return Object.entries(value as object).flatMap(([key, held]) =>
    sentences(held, `${path}.${key}`),
  );
}

const SPOKEN: ((t: typeof FRENCH) => string)[] = [
  (t) => t.seen(NOW - 120_000, NOW),
  (t) => t.headline(4, 1),
  (t) => t.headline(3, 2),
  (t) => t.why('resume', 2, 1),
  (t) => t.retryOn(t.names.full['3.4'], DAY),
  (t) => t.pixSaysYesButCountBelow(NOW, 4),
  (t) => t.pixSaysNoButCountReached(NOW, 5),
  (t) => t.failure({ subject: 'profile', reason: 'partial', count: 2, at: NOW }),
  (t) => t.failure({ subject: 'certifiable', reason: 'not-found', count: 0, at: NOW }),
  (t) => t.toolbar(t.countOf(3, 5), t.toolbarNext('3.3', 2, 1)),
];

test('both languages have the same sentences', () => {
  const keys = (catalogue: object) => sentences(catalogue).map(([path]) => path);
  expect(keys(ENGLISH)).toEqual(keys(FRENCH));
});

describe('French typography', () => {
  const all = [
    ...sentences(FRENCH).map(([, sentence]) => sentence),
    ...SPOKEN.map((say) => say(FRENCH)),
  ];

  test.each(all)('%s', (sentence) => {
    expect(sentence).not.toMatch(/ [:;?!»]/);
    expect(sentence).not.toMatch(/« /);
    expect(sentence).not.toContain("'");
  });
});

describe('sentences', () => {
  test('counts, days and hours are in words', () => {
    expect(FRENCH.headline(4, 1)).toBe('Plus qu’une compétence avant d’être certifiable');
    expect(FRENCH.headline(3, 2)).toBe('Plus que 2 compétences avant d’être certifiable');
    expect(FRENCH.why('resume', 2, 1)).toBe('Plus que 2 pix avant le niveau 1');
    expect(FRENCH.retryOn('Programmer', DAY)).toContain('à retenter le 3 décembre');
    expect(ENGLISH.retryOn('Programming', DAY)).toContain('3 December');
    expect(FRENCH.seen(NOW - 120_000, NOW)).toMatch(/^vu il y a 2.min/);
    expect(FRENCH.seen(NOW + 5000, NOW)).toContain('maintenant');
    expect(
      FRENCH.failure({ subject: 'profile', reason: 'server-error', count: 0, at: NOW }),
    ).toContain('14:32');
  });
});

describe('the language', () => {
  test.each([
    ['fr', 'en-US', 'fr'],
    ['en', 'fr-FR', 'en'],
    ['nl', 'fr-FR', 'en'],
    [null, 'fr-FR', 'fr'],
    [null, 'en-US', 'en'],
    [null, 'de-DE', 'fr'],
  ])('on Pix %s, browser %s: %s', (onPix, browser, expected) => {
    expect(languageFor(onPix, browser)).toBe(expected);
  });
});
