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
