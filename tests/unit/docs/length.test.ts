/** What an engineer reads before a first change stays short. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const PAGES = ['architecture', 'decisions', 'performance', 'bench'];

test('architecture, decisions, performance and bench have at most 190 lines together', () => {
  const lines = PAGES.flatMap((name) => readFileSync(`docs/${name}.md`, 'utf8').trim().split('\n'));
  expect(lines.length).toBeLessThanOrEqual(190);
});
