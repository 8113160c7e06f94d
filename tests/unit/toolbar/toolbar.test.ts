import { describe, expect, test } from 'vitest';
import { acknowledged, ALERT_DAYS } from '../../../lib/domain/certificate/alerts.ts';
import type { CertificateWatch } from '../../../lib/domain/certificate/watch.ts';
import { COMPETENCE_CODES } from '../../../lib/domain/training/competence.ts';
import { addDays } from '../../../lib/domain/plain-date.ts';
import { ICON_UNITS, iconParts } from '../../../lib/app/toolbar/icon.ts';
import { ringArcs } from '../../../lib/app/toolbar/ring.ts';
import { toolbarFor } from '../../../lib/app/toolbar/toolbar.ts';
import { watch } from '../../support/records/certificates.ts';
import { card, profileWith, threeOfFive, TODAY } from '../../support/records/arbitraries.ts';

const DAYS = { paris: TODAY, here: TODAY };

function withCount(count: number) {
  return profileWith(
    COMPETENCE_CODES.slice(0, count).map((code) => card(code, { level: 1, status: 'started' })),
  );
}

describe('the badge', () => {
  test.each([
    [0, '0/5'],
    [3, '3/5'],
    [4, '4/5'],
    [5, '5✓'],
    [9, '9✓'],
    [15, '15✓'],
    [16, ''],
  ])('at %i: %j', (count, badge) => {
    expect(toolbarFor(withCount(count), null, DAYS, 'fr').badge).toBe(badge);
  });

  test('is empty while nothing was read', () => {
    expect(toolbarFor(null, null, DAYS, 'fr')).toEqual({
      count: null,
      badge: '',
      about: 'count',
      title: 'Balise (non officiel)\u202f: ouvre Pix pour voir où tu en es',
    });
  });
});

test('the title says it in words, with the next competence', () => {
  expect(toolbarFor(threeOfFive, null, DAYS, 'fr').title).toMatch(
    /3\scompétences sur 5\sau niveau\s1\sou plus. À faire.: 3.3\sAdapter les documents à leur finalité \(2\spix avant le niveau\s1\)/,
  );
});

describe('a certificate that asks for attention', () => {
  const line = (more: Partial<CertificateWatch> = {}, isOther = false) => ({
    watch: watch({ renewBy: addDays(TODAY, 29), ...more }),
    isOther,
    count: 1,
    alertDays: [...ALERT_DAYS],
  });

  test('takes the badge, and its words come first in the title', () => {
    const { badge, about, title, count } = toolbarFor(threeOfFive, line(), DAYS, 'fr');
    expect({ badge, about, count }).toEqual({ badge: '!', about: 'attention', count: 3 });
    expect(title).toMatch(
      /^Balise\. Certificat à renouveler au plus tard le 23\sdécembre\s2026\.\nBalise/,
    );
    expect(title).toMatch(/3\scompétences sur 5/);
  });

  test('a result that just came is told by another sign and another colour', () => {
    const came = toolbarFor(threeOfFive, line({ result: 'announced' }), DAYS, 'fr');
    expect(came).toMatchObject({ badge: '✓', about: 'result' });
    expect(came.title).toMatch(/^Balise\. Certification obtenue.: /);
  });

  test('is said even while nothing was read of the profile', () => {
    const { badge, title } = toolbarFor(null, line({ renewBy: addDays(TODAY, -1) }), DAYS, 'en');
    expect(badge).toBe('!');
    expect(title).toMatch(/^Balise\. Certificate to renew since 23\sNovember\s2026\.$/);
  });

  test('gives the badge back once it was seen', () => {
    const seen = acknowledged(line().watch, TODAY);
    expect(toolbarFor(threeOfFive, line(seen), DAYS, 'fr').badge).toBe('3/5');
  });

  test.each([
    ['far from its date', { renewBy: addDays(TODAY, 181) }],
    ['stopped', { isStopped: true }],
    ['replaced by a newer one', { isReplaced: true }],
    ['deleted', { isDeleted: true }],
    ['put off until later', { snoozedUntil: addDays(TODAY, 3) }],
    ['waiting for its result', { standing: 'pending', renewBy: null }],
  ] as const)('%s: the count', (_what, more) => {
    expect(toolbarFor(threeOfFive, line(more), DAYS, 'fr').badge).toBe('3/5');
  });
});

/** The box of a path of absolute lines and arcs, by its points: an arc here bulges upwards only. */
const pointsOf = (path: string) =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[MLAZ]|$)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);

test.each([0, 1, 2, 3, 4, 5, 9, 16])(
  'the icon for %i: that many segments of five, all in its upper half',
  (count) => {
    const parts = iconParts(count);
    const segments = parts.slice(0, 5);
    expect(segments.filter(({ filled }) => filled)).toHaveLength(Math.min(count, 5));
    for (const [, y] of segments.flatMap(({ path }) => pointsOf(path))) {
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(ICON_UNITS / 2);
    }
  },
);

test.each([0, 1, 2, 3, 4, 5, 9, 16])(
  'the icon for %i, where the badge is drawn above: all in its lower half',
  (count) => {
    const parts = iconParts(count, 'upper');
    expect(parts).toHaveLength(5);
    expect(parts.filter(({ filled }) => filled)).toHaveLength(Math.min(count, 5));
    for (const [, y] of parts.flatMap(({ path }) => pointsOf(path))) {
      expect(y).toBeGreaterThanOrEqual(ICON_UNITS / 2);
      expect(y).toBeLessThanOrEqual(ICON_UNITS);
    }
  },
);

test.each([0, 1, 2, 3, 4, 5, 9, 16])('the ring for %i fills that many arcs of five', (count) => {
  const arcs = ringArcs(count);
  expect(arcs.filter((arc) => arc.filled)).toHaveLength(Math.min(count, 5));
  for (const [index, arc] of arcs.entries()) {
    expect(arc.from).toBeLessThan(arc.to);
    expect(arc.to).toBeLessThan(arcs[index + 1]?.from ?? 2 * Math.PI);
  }
});

test('during a certification the title names nothing to train', () => {
  const { badge, title } = toolbarFor(threeOfFive, null, DAYS, 'fr', true);
  expect(badge).toBe('3/5');
  expect(title).toMatch(/3\scompétences sur 5/);
  expect(title).not.toMatch(/À faire|Adapter|\d\.\d/);
});
