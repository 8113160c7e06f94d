import { describe, expect, test } from 'vitest';
import { acknowledged, ALERT_DAYS } from '../../../lib/domain/certificate/alerts.ts';
import type { CertificateWatch } from '../../../lib/domain/certificate/watch.ts';
import { COMPETENCE_CODES } from '../../../lib/domain/training/competence.ts';
import { addDays } from '../../../lib/domain/plain-date.ts';
import { ringArcs } from '../../../lib/app/toolbar/ring.ts';
import { toolbarFor } from '../../../lib/app/toolbar/toolbar.ts';
import { watch } from '../../support/certificates.ts';
import { card, profileWith, threeOfFive, TODAY } from '../../support/arbitraries.ts';

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
    [5, '5/16'],
    [9, '9/16'],
    [15, '15/16'],
    [16, ''],
  ])('at %i: %j', (count, badge) => {
    expect(toolbarFor(withCount(count), null, DAYS, 'fr').badge).toBe(badge);
  });

  test('is empty while nothing was read', () => {
    expect(toolbarFor(null, null, DAYS, 'fr')).toEqual({
      count: null,
      badge: '',
      title: 'Balise (non officiel)\u202f: ouvre Pix pour voir où tu en es',
    });
  });
});

test('the title says it in words, with the next competence', () => {
  expect(toolbarFor(threeOfFive, null, DAYS, 'fr').title).toMatch(
    /3 compétences sur 5 au niveau 1 ou plus. À faire.: 3.3 Adapter les documents à leur finalité \(2 pix avant le niveau 1\)/,
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
    const { badge, title, count } = toolbarFor(threeOfFive, line(), DAYS, 'fr');
    expect({ badge, count }).toEqual({ badge: '!', count: 3 });
    expect(title).toMatch(/^Balise.: Certificat à renouveler.: avant le 23 décembre 2026\nBalise/);
    expect(title).toContain('3 compétences sur 5');
  });

  test('is said even while nothing was read of the profile', () => {
    const { badge, title } = toolbarFor(null, line({ renewBy: addDays(TODAY, -1) }), DAYS, 'en');
    expect(badge).toBe('!');
    expect(title).toBe('Balise: Certificate to renew: date passed: 23 November 2026');
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
  expect(title).toContain('3 compétences sur 5');
  expect(title).not.toMatch(/À faire|Adapter|\d\.\d/);
});
