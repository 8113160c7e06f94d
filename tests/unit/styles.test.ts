/** What every style sheet of Balise keeps to: no side by its name where CSS has start and end, and a focus that is seen. */
import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { describe, expect, test } from 'vitest';
import { filesIn } from './i18n/catalogues.ts';

/**
 * The side of the panel is chosen as left or right, by a person who looks at the screen: it is meant
 * so in every language. The other is a drawing: two edges of a square that is turned to point down.
 */
const REAL_SIDES: Readonly<Record<string, readonly string[]>> = {
  'components/panel/Pill.svelte': ['right: var(--across)', 'left: var(--across)'],
  'components/panel/host/host.css': ['right: var(--across)', 'left: var(--across)'],
  'components/wallet/certificates/card/PassActions.svelte': ['border-width: 0 2px 2px 0'],
};

interface Declared {
  property: string;
  value: string;
}

/** All declarations of a sheet, or of a component's own. */
function declarationsOf(source: string): Declared[] {
  const found: Declared[] = [];
  const bare = source.replace(/\/\*.*?\*\//gs, ' ');
  for (const [, property = '', value = ''] of bare.matchAll(
    /(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g,
  )) {
    found.push({ property, value: value.trim() });
  }
  return found;
}

const stylesOf = (source: string) =>
  [...source.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, style = '']) => style).join('\n');

/** Directives and attributes of the markup: `style:left={x}`, `style="left: 3px"`. */
const inMarkup = (source: string): Declared[] => [
  ...[...source.matchAll(/\sstyle:([a-z-]+)/g)].map(([, property = '']) => ({
    property,
    value: '',
  })),
  ...[...source.matchAll(/\sstyle="([^"]*)"/g)].flatMap(([, text = '']) =>
    declarationsOf(`{${text};}`),
  ),
];

const parts = (value: string) => value.match(/[^\s(]+(?:\([^)]*\))?/g) ?? [];

/** `top right bottom left` with another right than left. */
function isLopsided(value: string): boolean {
  const [, right, , left, ...more] = parts(value);
  return left !== undefined && more.length === 0 && right !== left;
}

/** Corners from the upper left on, as the clock goes: those of the left otherwise than of the right. */
function areCornersLopsided(value: string): boolean {
  const [upperLeft, upperRight = upperLeft, lowerRight = upperLeft, lowerLeft = upperRight] = parts(
    value.split('/')[0] ?? '',
  );
  return upperLeft !== upperRight || lowerLeft !== lowerRight;
}

function namesASide({ property, value }: Declared): boolean {
  if (/(^|-)(left|right)(-|$)/.test(property)) return true;
  if (/^(text-align|float|clear|justify-\w+)$/.test(property))
    return /\b(left|right)\b/.test(value);
  if (property === 'border-radius') return areCornersLopsided(value);
  return /^(margin|padding|inset|border-\w+)$/.test(property) && isLopsided(value);
}

const said = ({ property, value }: Declared) => `${property}: ${value}`;

const sheets = filesIn('components', '.svelte', '.css').map((file) => {
  const source = readFileSync(file, 'utf8');
  const style = file.endsWith('.css') ? source : stylesOf(source);
  const markup = file.endsWith('.css') ? [] : inMarkup(source.replace(/<style.*<\/style>/s, ''));
  return { file, style, declared: [...declarationsOf(style), ...markup] };
});

describe('the look for sides', () => {
  const sides = (style: string) => declarationsOf(style).filter(namesASide).map(said);

  test('finds a side by its name, in a property, a value, or four values', () => {
    expect(sides('a { margin-left: 1px; color: red }')).toEqual(['margin-left: 1px']);
    expect(sides('a{left:0}')).toEqual(['left: 0']);
    expect(sides('a { border-top-right-radius: 2px; }')).toHaveLength(1);
    expect(sides('a { text-align: right; }')).toHaveLength(1);
    expect(sides('a { padding: 1px 2px 3px 4px; }')).toHaveLength(1);
    expect(sides('a { border-radius: 0 8px 8px 0; }')).toHaveLength(1);
    expect(sides('a { border-radius: 0 8px; }')).toHaveLength(1);
    expect(sides('@media print { a { b: c; } d { float: left; } }')).toHaveLength(1);
  });

  test('finds none where there is none', () => {
    expect(sides('a { margin-inline-start: 1px; padding: 1px 2px 3px 2px; }')).toEqual([]);
    expect(sides('a { text-align: start; /* left: 0; */ border-radius: 8px 8px 0 0; }')).toEqual(
      [],
    );
  });
});

test('styles are found, and those of components are CSS', () => {
  expect(sheets.length).toBeGreaterThan(100);
  expect(sheets.flatMap(({ declared }) => declared).length).toBeGreaterThan(1500);
  for (const { file, style } of sheets) {
    const code = Buffer.from(style.replace(/:global\(([^)]*)\)/g, '$1'));
    expect(() => transform({ filename: file, code, errorRecovery: true }), file).not.toThrow();
  }
});

test.each(sheets)('$file names no side where CSS has start and end', ({ file, declared }) => {
  const sides = declared.filter(namesASide).map(said);
  expect(sides).toEqual(REAL_SIDES[file] ?? []);
});

test.each(sheets)('$file hides no focus', ({ declared }) => {
  const hidden = declared.filter(
    ({ property, value }) => property === 'outline' && /^(none|0)\b/.test(value),
  );
  expect(hidden).toEqual([]);
});
