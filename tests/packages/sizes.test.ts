import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { archiveSizes, BUDGETS, HELD, sizesOf, type Sizes } from '../tools/sizes.ts';
import { folderOf } from './builds.ts';

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('%s', (build) => {
  const entries = Object.keys(BUDGETS) as (keyof Sizes)[];

  test.each(entries)('%s weighs no more than it may', (entry) => {
    expect(sizesOf(folderOf(build))[entry]).toBeLessThanOrEqual(HELD[entry]);
  });

  test('so does the archive for the stores, with and without the PDF libraries', () => {
    const { whole, withoutPdf } = archiveSizes(folderOf(build));
    expect(whole).toBeLessThanOrEqual(HELD.archive);
    expect(withoutPdf).toBeLessThanOrEqual(HELD.archiveWithoutPdf);
  });
});

test('the wallet page is drawn from two scripts and one style; all else comes later', () => {
  const page = readFileSync(join(folderOf('chrome-mv3'), 'wallet.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="[^"]+\.(js|css)"/g)].map(([, kind]) => kind);
  expect(named.sort()).toEqual(['css', 'js', 'js']);
});
