import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { shortClass } from '../../../lib/build/short-classes.ts';

const hash = (text: string) => `hash-of-${text.length}`;
const components = execFileSync(
  'git',
  ['ls-files', 'components/*.svelte', 'entrypoints/*.svelte'],
  { encoding: 'utf8' },
)
  .trim()
  .split('\n');

test('each component has a class of its own, which none of our own names is', () => {
  const names = components.map((filename) => shortClass({ hash, filename }));
  expect(names.length).toBeGreaterThan(50);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^b\d[\da-z]$/);
});

test('a component has the same, wherever it is named from; one made since has a hash', () => {
  const [filename = ''] = components;
  expect(shortClass({ hash, filename: resolve(filename) })).toBe(shortClass({ hash, filename }));
  expect(shortClass({ hash, filename: 'components/New.svelte' })).toBe('bhash-of-21');
});
