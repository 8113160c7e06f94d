/** Every stored version since the first is read: one example each, and none may be missing. */
import { describe, expect, test } from 'vitest';
import { open, versionOf, type StoredRecord } from '../../../lib/store/schema/envelope.ts';

const texts = import.meta.glob<string>('../../../lib/**/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const modules = import.meta.glob<Record<string, unknown>>('../../../lib/**/*.ts');

/** Whatever is exported as a record anywhere in lib; one that is added asks for its examples. */
const records = new Map<string, StoredRecord<unknown>>();
for (const [file, load] of Object.entries(modules)) {
  if (!/export const \w+Record = record\(/.test(texts[file] ?? '')) continue;
  for (const [name, held] of Object.entries(await load())) {
    if (isRecord(held)) records.set(name.replace(/Record$/, ''), held);
  }
}

const examples = import.meta.glob<{ v: number; data: unknown }>(
  '../../fixtures/storage/*/v*.json',
  { eager: true, import: 'default' },
);

function isRecord(held: unknown): held is StoredRecord<unknown> {
  return typeof held === 'object' && held !== null && 'schema' in held && 'migrations' in held;
}

test('there are records, the main ones among them', () => {
  expect([...records.keys()]).toEqual(
    expect.arrayContaining(['account', 'glance', 'history', 'preferences', 'salt', 'wallet']),
  );
});

describe.each([...records])('%s', (name, record) => {
  const versions = Array.from({ length: versionOf(record) }, (_, index) => index + 1);

  test.each(versions)('version %i is read, with nothing lost', (version) => {
    const example = examples[`../../fixtures/storage/${name}/v${version}.json`];
    expect(example, `tests/fixtures/storage/${name}/v${version}.json`).toBeDefined();
    expect(example?.v).toBe(version);
    const opened = open(record, example);
    expect(opened.state).toBe('ok');
    if (opened.state !== 'ok' || !example) return;
    // Read again it is the same: what comes out is of the present version.
    expect(open(record, { v: versionOf(record), data: opened.data })).toEqual(opened);
    expect(JSON.stringify(opened.data)).toContain(longestTextIn(example.data));
  });

  test('the next version is left alone', () => {
    expect(open(record, { v: versionOf(record) + 1, data: {} }).state).toBe('newer');
  });
});

test('no example is of a record that is not there', () => {
  const named = Object.keys(examples).map((file) => file.split('/').at(-2) ?? '');
  expect([...records.keys()]).toEqual(expect.arrayContaining([...new Set(named)]));
});

/** Something that must still be there after the migrations. */
function longestTextIn(value: unknown): string {
  const texts = JSON.stringify(value).match(/"[^"]+"/g) ?? [];
  return texts
    .filter((text) => !text.endsWith(':'))
    .reduce((a, b) => (b.length > a.length ? b : a), '');
}
