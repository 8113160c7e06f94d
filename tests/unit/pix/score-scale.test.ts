import { describe, expect, test } from 'vitest';
import { scoreScale } from '../../../lib/pix/score-scale.ts';
import { NO_FACTS, type CertificateFacts } from '../../../lib/domain/certificate/facts.ts';

const V3 = { ...NO_FACTS, generation: 'v3', maxScore: 895 } as const;

const levelOf = (facts: Partial<CertificateFacts>) => scoreScale({ ...NO_FACTS, ...facts })?.level;

describe('a certificate since 2024', () => {
  test.each([
    [0, null],
    [63, null],
    [64, 1],
    [127, 1],
    [128, 2],
    [255, 2],
    [256, 3],
    [767, 6],
    [768, 7],
    [895, 7],
  ])('%i pix: level %s', (score, level) => {
    expect(levelOf({ ...V3, score })).toBe(level);
  });

  test('fills its own band as far as it goes, and cannot say the eighth', () => {
    const scale = scoreScale({ ...V3, score: 320 });
    expect(scale?.bands.map(({ filled }) => Math.round(filled * 100))).toEqual([
      100, 100, 50, 0, 0, 0, 0, 0,
    ]);
    expect(scale?.bands.map(({ isReachable }) => isReachable)).toEqual([
      ...Array.from({ length: 7 }, () => true),
      false,
    ]);
  });
});

test.each([
  [640, 288, 3, 5],
  [768, 700, 6, 6],
  [896, 896, 8, 7],
  [1024, 1024, 8, 8],
])('an older one up to %i goes by 128 pix', (maxScore, score, level, reachable) => {
  const scale = scoreScale({ ...NO_FACTS, generation: 'v2', maxScore, score });
  expect(scale?.level).toBe(level);
  expect(scale?.bands.filter(({ isReachable }) => isReachable)).toHaveLength(reachable);
});

test('no score, or a Pix+, has no scale', () => {
  expect(scoreScale({ ...V3, score: null })).toBeNull();
  expect(scoreScale({ ...V3, score: 300, framework: 'DROIT' })).toBeNull();
});

test('what lies above its maximum is drawn full, and no further', () => {
  const scale = scoreScale({ ...V3, score: 5000 });
  expect(scale?.bands.every(({ filled }) => filled === 1)).toBe(true);
});
