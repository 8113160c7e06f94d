/** Contrast of every pair of colours that stand on each other, and that no pair is forgotten. */
import { describe, expect, test } from 'vitest';
import { colourUses, contrast, TOKENS, type ColourUse } from '../support/colours.ts';

type Pair = readonly [colour: string, ground: string];

const AREAS = ['1', '2', '3', '4', '5'].map((area) => `area-${area}`);

const on = (colour: string, ...grounds: string[]) =>
  grounds.map((ground): Pair => [colour, ground]);

/** Text on what it stands on: 4.5:1 at least (WCAG 2.2, 1.4.3); none of ours counts on being large. */
const TEXT: Pair[] = [
  ...on('ink', 'paper', 'raised', 'ground', 'warn-paper'),
  ...on('soft', 'paper', 'ground', 'raised', 'warn-paper'),
  ...on('brand', 'ground', 'raised', 'paper'),
  ['on-brand', 'brand'],
  ['warn', 'warn-paper'],
  // What is well: a result, what was kept.
  ...on('good', 'good-paper', 'paper'),
  ...on('ink', 'good-paper'),
  ...on('soft', 'good-paper'),
  ...on('brand', 'good-paper'),
  ...on('danger', 'paper', 'ground'),
  ...AREAS.flatMap((area): Pair[] => [
    ...on(area, 'paper', 'ground'),
    // The level inside a full disc.
    ['paper', area],
  ]),
];

/** Edges of controls, focus rings, icons and what a picture is made of: 3:1 at least (1.4.11, 2.4.13). */
const MARKS: Pair[] = [
  // The focus ring, icons, the edge of what is chosen, the arcs of the ring, the time gone by.
  ...on('brand', 'paper', 'ground', 'raised', 'warn-paper', 'track'),
  // Edges of buttons and fields, wherever they stand.
  ...on('edge', 'paper', 'ground', 'raised', 'warn-paper'),
  ...on('soft', 'paper', 'ground', 'raised', 'track'),
  ...on('warn', 'paper', 'ground', 'warn-paper'),
  ...on('danger', 'paper', 'ground', 'raised'),
  ...on('ink', 'paper', 'ground'),
  ...AREAS.flatMap((area) => on(area, 'paper', 'raised', 'track')),
];

/** What nobody has to see, and why. */
const DECORATIVE: Record<string, string> = {
  line: 'parts what space and headings part too; never the edge of a control (below)',
  track: 'what is not reached yet of a ring or a time line: the figure beside it says it',
};

const MARK_PROPERTIES = /^(border|outline|stroke|fill|accent-color)/;

const USES = colourUses();
const tokensOf = ({ token }: ColourUse) => (token === 'accent' ? AREAS : [token]);
const isFirst = (pairs: readonly Pair[], token: string) => pairs.some(([one]) => one === token);
const isGround = (token: string) => [...TEXT, ...MARKS].some(([, ground]) => ground === token);

function isCovered({ property }: ColourUse, token: string): boolean {
  if (token in DECORATIVE) return true;
  if (property === 'color') return isFirst(TEXT, token);
  if (property.startsWith('background')) return isGround(token);
  // A picture has grounds of its own, which are filled.
  if (MARK_PROPERTIES.test(property)) return isFirst([...TEXT, ...MARKS], token) || isGround(token);
  return false;
}

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  const between = ([colour, ground]: Pair) =>
    contrast(TOKENS.get(colour)?.[scheme] ?? '', TOKENS.get(ground)?.[scheme] ?? '');

  test.each(TEXT)('%s on %s is readable', (...pair) => {
    expect(between(pair)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(MARKS)('%s is told apart from %s', (...pair) => {
    expect(between(pair)).toBeGreaterThanOrEqual(3);
  });
});

test('every colour of the tokens is in a pair, or decorative for a reason', () => {
  const paired = new Set([...TEXT, ...MARKS].flat());
  expect([...TOKENS.keys()].filter((name) => !paired.has(name) && !(name in DECORATIVE))).toEqual(
    [],
  );
  expect([...paired, ...Object.keys(DECORATIVE)].filter((name) => !TOKENS.has(name))).toEqual([]);
});

test('every use of a colour, as text, ground or mark, is in a pair', () => {
  expect(USES.length).toBeGreaterThan(100);
  const left = USES.flatMap((use) =>
    tokensOf(use)
      .filter((token) => !isCovered(use, token))
      .map((token) => `${use.file} ${use.selector}: ${use.property} ${token}`),
  );
  expect(left).toEqual([]);
});

test('what is decorative is the edge of no control', () => {
  const isControl =
    /(^|[\s,>(])(a|button|input|select|textarea|summary|label)\b|\.(button|select|icon)\b/;
  const edges = USES.filter(
    ({ property, token }) => token in DECORATIVE && /^(border|outline)/.test(property),
  );
  expect(edges.length).toBeGreaterThan(0);
  expect(edges.filter(({ selector }) => isControl.test(selector))).toEqual([]);
});
