import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = 'lib/domain';

/** Whatever a module asks for: import, export from, import(), require. */
const ASKED = /(?:from|import|require)\s*\(?\s*['"]([^'"]+)['"]/g;

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

test('there are rules to look at', () => {
  expect(files).toContain('training/next-competence.ts');
});

test.each(files)('%s imports nothing of the browser, the site or Svelte', (file) => {
  const source = readFileSync(join(FOLDER, file), 'utf8');
  const asked = [...source.matchAll(ASKED)].map((found) => found[1] ?? '');
  const isOurs = (name: string) =>
    name.startsWith('.') && files.includes(normalize(join(dirname(file), name)));
  expect(asked.filter((name) => !isOurs(name))).toEqual([]);
});

test.each(files)('%s reads no clock and touches nothing global', (file) => {
  // Neither a comment nor a word of ours in quotes touches anything.
  const source = readFileSync(join(FOLDER, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    .replace(/'[^'\n]*'/g, "''");
  expect(source).not.toMatch(
    /\b(browser|chrome|window|document|navigator|localStorage|fetch|Math\.random|Date\.now|new Date\(\))\b/,
  );
});
