import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NOTICES_FILE } from '../../lib/build/notices.ts';
import { BUILDS, folderOf } from './builds.ts';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};

test.each(BUILDS)('%s names every library in it, each once, with its licence', (build) => {
  const text = readFileSync(join(folderOf(build), NOTICES_FILE), 'utf8');
  const named = [...text.matchAll(/^Name: (\S+)$/gm)].map(([, name]) => name);
  expect(named).toEqual(
    expect.arrayContaining([...Object.keys(dependencies), '@fontsource/noto-sans', 'core-js']),
  );
  expect(new Set(named).size).toBe(named.length);
  for (const licence of [
    'deal in the Software without restriction',
    'Permission to use, copy, modify, and/or distribute this software',
    'SIL OPEN FONT LICENSE Version 1.1',
    'Mozilla Public License Version 2.0',
    'Version 2.0, January 2004',
  ]) {
    expect(text).toContain(licence);
  }
});
