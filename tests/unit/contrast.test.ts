import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Every `--name: light-dark(#light, #dark)` of the tokens. */
const TOKENS = new Map(
  [
    ...readFileSync('components/tokens.css', 'utf8').matchAll(
      /--([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
);

/** Text on what it stands on: 4.5:1 at least (WCAG 2.2, 1.4.3). */
const TEXT_PAIRS = [
  ['ink', 'paper'],
  ['soft', 'paper'],
  ['ink', 'raised'],
  ['ink', 'ground'],
  ['soft', 'ground'],
  ['brand', 'ground'],
  ['brand', 'raised'],
  ['brand', 'paper'],
  ['on-brand', 'brand'],
  ['ink', 'warn-paper'],
  ['warn', 'warn-paper'],
  ['danger', 'paper'],
  ['danger', 'ground'],
  ...['1', '2', '3', '4', '5'].flatMap((area) => [
    [`area-${area}`, 'paper'],
    // The level inside a full disc, and the ring on the suggestion's card.
    ['paper', `area-${area}`],
    [`area-${area}`, 'raised'],
  ]),
] as [string, string][];

function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test.each(TEXT_PAIRS)('%s on %s is readable', (text, ground) => {
    const colours = [TOKENS.get(text)?.[scheme], TOKENS.get(ground)?.[scheme]];
    expect(contrast(colours[0] ?? '', colours[1] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});
