/** Every stored version since the first is read: one example each, and none may be missing. */
import { describe, expect, test } from 'vitest';
import { open, versionOf, type Shape } from '../../../lib/store/schema/envelope.ts';

const texts = import.meta.glob<string>('../../../lib/**/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const modules = import.meta.glob<Record<string, unknown>>('../../../lib/**/*.ts');

/** Whatever is exported as a shape anywhere in lib; one that is added asks for its examples. */
const shapes = new Map<string, Shape<unknown>>();
for (const [file, load] of Object.entries(modules)) {
  if (!/export const \w+Shape: Shape</.test(texts[file] ?? '')) continue;
  for (const [name, held] of Object.entries(await load())) {
    if (isShape(held)) shapes.set(name.replace(/Shape$/, ''), held);
  }
}

const examples = import.meta.glob<{ v: number; data: unknown }>(
  '../../fixtures/storage/*/v*.json',
  { eager: true, import: 'default' },
);

function isShape(held: unknown): held is Shape<unknown> {
  return typeof held === 'object' && held !== null && 'check' in held && 'migrations' in held;
}

test('there are shapes, the main ones among them', () => {
  expect([...shapes.keys()]).toEqual(
    expect.arrayContaining(['account', 'glance', 'history', 'preferences', 'salt', 'wallet']),
  );
});

describe.each([...shapes])('%s', (name, shape) => {
  const versions = Array.from({ length: versionOf(shape) }, (_, index) => index + 1);

  test.each(versions)('version %i is read, with nothing lost', (version) => {
    const example = examples[`../../fixtures/storage/${name}/v${version}.json`];
    expect(example, `tests/fixtures/storage/${name}/v${version}.json`).toBeDefined();
    expect(example?.v).toBe(version);
    const opened = open(shape, example);
    expect(opened.state).toBe('ok');
    if (opened.state !== 'ok' || !example) return;
    // Read again it is the same: what comes out is of the present version.
    expect(open(shape, { v: versionOf(shape), data: opened.data })).toEqual(opened);
    expect(JSON.stringify(opened.data)).toContain(longestTextIn(example.data));
  });

  test('the next version is left alone', () => {
    expect(open(shape, { v: versionOf(shape) + 1, data: {} }).state).toBe('newer');
  });
});

test('no example is of a shape that is not there', () => {
  const named = Object.keys(examples).map((file) => file.split('/').at(-2) ?? '');
  expect([...shapes.keys()]).toEqual(expect.arrayContaining([...new Set(named)]));
});

/** Something that must still be there after the migrations. */
function longestTextIn(value: unknown): string {
  const texts = JSON.stringify(value).match(/"[^"]+"/g) ?? [];
  return texts
    .filter((text) => !text.endsWith(':'))
    .reduce((a, b) => (b.length > a.length ? b : a), '');
}
