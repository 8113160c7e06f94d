import { describe, expect, test } from 'vitest';
import { COMPETENCE_CODES } from '../../../lib/domain/competence.ts';
import { TOOLBAR_MESSAGES } from '../../../lib/i18n/toolbar.ts';
import { ringArcs } from '../../../lib/toolbar/ring.ts';
import { toolbarFor } from '../../../lib/toolbar/toolbar.ts';
import { card, profileWith, threeOfFive, TODAY } from '../../support/arbitraries.ts';

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
    expect(toolbarFor(withCount(count), TODAY, 'fr').badge).toBe(badge);
  });

  test('is empty while nothing was read', () => {
    expect(toolbarFor(null, TODAY, 'fr')).toEqual({
      count: null,
      badge: '',
      title: TOOLBAR_MESSAGES.fr.empty,
    });
  });
});

test('the title says it in words, with the next competence', () => {
  expect(toolbarFor(threeOfFive, TODAY, 'fr').title).toMatch(
    /3 compétences sur 5 au niveau 1 ou plus. À faire.: 3.3 Adapter les documents à leur finalité \(2 pix avant le niveau 1\)/,
  );
});

test.each([0, 1, 2, 3, 4, 5, 9, 16])('the ring for %i fills that many arcs of five', (count) => {
  const arcs = ringArcs(count);
  expect(arcs.filter((arc) => arc.filled)).toHaveLength(Math.min(count, 5));
  for (const [index, arc] of arcs.entries()) {
    expect(arc.from).toBeLessThan(arc.to);
    expect(arc.to).toBeLessThan(arcs[index + 1]?.from ?? 2 * Math.PI);
  }
});
