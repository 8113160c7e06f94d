import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../../lib/domain/plain-date.ts';
import { FAILURE_MESSAGES } from '../../../lib/i18n/failures.ts';
import { languageFor } from '../../../lib/i18n/index.ts';
import { NEXT_COMPETENCE_MESSAGES } from '../../../lib/i18n/training/next-competence.ts';
import { MOMENT_MESSAGES } from '../../../lib/i18n/popup/moment.ts';
import { POPUP_MESSAGES } from '../../../lib/i18n/popup/popup.ts';

const DAY = '2026-12-03' as PlainDate;
const NOW = Date.UTC(2026, 10, 24, 13, 32);

const { count } = MOMENT_MESSAGES.fr;
const popup = POPUP_MESSAGES.fr;
const next = NEXT_COMPETENCE_MESSAGES.fr;
const { failure } = FAILURE_MESSAGES.fr;

describe('sentences', () => {
  test('counts, days and hours are in words', () => {
    expect(count(4, 1)).toBe('Plus qu’une compétence pour être certifiable');
    expect(count(3, 2)).toBe('Plus que 2\u00a0compétences pour être certifiable');
    expect(count(1, 4)).toBe('Encore 4\u00a0compétences pour être certifiable');
    expect(next.why('resume', 2, 1)).toMatch(/^Plus que 2\spix avant le niveau\s1$/);
    expect(next.retryOn('Programmer', DAY)).toMatch(/à retenter le 3\sdécembre/);
    expect(NEXT_COMPETENCE_MESSAGES.en.retryOn('Programming', DAY)).toMatch(/3\sDecember/);
    expect(popup.seen(NOW - 120_000, NOW)).toMatch(/^à jour · il y a 2.min/);
    expect(popup.seen(NOW + 5000, NOW)).toContain('à l’instant');
    expect(failure({ subject: 'profile', reason: 'server-error', count: 0, at: NOW })).toMatch(
      /14\sh\s32/,
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
