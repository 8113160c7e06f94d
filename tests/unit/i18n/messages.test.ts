import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../../lib/domain/plain-date.ts';
import { FAILURE_MESSAGES } from '../../../lib/i18n/failures.ts';
import { languageFor } from '../../../lib/i18n/index.ts';
import { NEXT_COMPETENCE_MESSAGES } from '../../../lib/i18n/next-competence.ts';
import { PIX_VERDICT_MESSAGES } from '../../../lib/i18n/pix-verdict.ts';
import { POPUP_MESSAGES } from '../../../lib/i18n/popup.ts';
import { TOOLBAR_MESSAGES } from '../../../lib/i18n/toolbar.ts';

const DAY = '2026-12-03' as PlainDate;
const NOW = Date.UTC(2026, 10, 24, 13, 32);

/** Every pair of catalogues of the surfaces but the wallet page, by the name of its file. */
const CATALOGUES = Object.entries(
  import.meta.glob<Record<string, unknown>>('../../../lib/i18n/*.ts', { eager: true }),
).flatMap(([file, module]) =>
  Object.values(module)
    .filter((held) => isPair(held))
    .map((pair) => ({ file, ...pair })),
);

function isPair(held: unknown): held is { fr: object; en: object } {
  return typeof held === 'object' && held !== null && 'fr' in held && 'en' in held;
}

/** Every sentence of a catalogue that needs no figure, with its path. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [];
  return Object.entries(value as object).flatMap(([key, held]) =>
    sentences(held, `${path}.${key}`),
  );
}

const popup = POPUP_MESSAGES.fr;
const next = NEXT_COMPETENCE_MESSAGES.fr;
const verdict = PIX_VERDICT_MESSAGES.fr;
const toolbar = TOOLBAR_MESSAGES.fr;
const { failure } = FAILURE_MESSAGES.fr;

/** Those that need figures, with plausible ones. */
const SPOKEN = [
  popup.seen(NOW - 120_000, NOW),
  popup.headline(4, 1),
  popup.headline(3, 2),
  next.why('resume', 2, 1),
  next.retryOn('Programmer', DAY),
  verdict.pixSaysYesButCountBelow(NOW, 4),
  verdict.pixSaysNoButCountReached(NOW, 5),
  failure({ subject: 'profile', reason: 'partial', count: 2, at: NOW }),
  failure({ subject: 'certifiable', reason: 'not-found', count: 0, at: NOW }),
  toolbar.title(toolbar.countOf(3, 5), toolbar.next('3.3', 2, 1)),
];

test.each(CATALOGUES)('$file has the same sentences in both languages', ({ fr, en }) => {
  const keys = (catalogue: object) => sentences(catalogue).map(([path]) => path);
  expect(keys(en)).toEqual(keys(fr));
});

describe('French typography', () => {
  const all = [
    ...CATALOGUES.flatMap(({ fr }) => sentences(fr).map(([, sentence]) => sentence)),
    ...SPOKEN,
  ];

  test.each(all)('%s', (sentence) => {
    expect(sentence).not.toMatch(/ [:;?!»]/);
    expect(sentence).not.toMatch(/« /);
    expect(sentence).not.toContain("'");
  });
});

describe('sentences', () => {
  test('counts, days and hours are in words', () => {
    expect(popup.headline(4, 1)).toBe('Plus qu’une compétence avant d’être certifiable');
    expect(popup.headline(3, 2)).toBe('Plus que 2 compétences avant d’être certifiable');
    expect(next.why('resume', 2, 1)).toBe('Plus que 2 pix avant le niveau 1');
    expect(next.retryOn('Programmer', DAY)).toContain('à retenter le 3 décembre');
    expect(NEXT_COMPETENCE_MESSAGES.en.retryOn('Programming', DAY)).toContain('3 December');
    expect(popup.seen(NOW - 120_000, NOW)).toMatch(/^vu il y a 2.min/);
    expect(popup.seen(NOW + 5000, NOW)).toContain('maintenant');
    expect(failure({ subject: 'profile', reason: 'server-error', count: 0, at: NOW })).toContain(
      '14:32',
    );
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
    expect(languageFor(null, onPix, browser)).toBe(expected);
  });

  test('that was chosen is spoken, whatever Pix and the browser say', () => {
    expect(languageFor('en', 'fr', 'fr-FR')).toBe('en');
    expect(languageFor('fr', 'en', 'en-US')).toBe('fr');
  });
});
