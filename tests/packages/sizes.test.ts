import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HELD, isOfPdf, sizesOf, type Sizes } from '../tools/archives/sizes.ts';
import { filesOf, folderOf } from './builds.ts';

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('%s', (build) => {
  const entries = Object.keys(sizesOf(folderOf(build))) as (keyof Sizes)[];

  test.each(entries)('%s weighs no more than it may', (entry) => {
    expect(sizesOf(folderOf(build))[entry]).toBeLessThanOrEqual(HELD[entry]);
  });
});

test('the wallet page names one script and one style; all else is asked for by these, or later', () => {
  const page = readFileSync(join(folderOf('chrome-mv3'), 'wallet.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="[^"]+\.(js|css)"/g)].map(([, kind]) => kind);
  expect(named.sort()).toEqual(['css', 'js']);
});

/** What only pdf.js, only pdf-lib with its fonts, and only our own code say. */
const PDF_JS = 'pdfjs';
const PDF_LIB = 'PDFPageLeaf';
const FONTS = 'data:font/woff;base64,';
const OURS = /Balise|Parcoursup|data-certificate/;

test('what is counted as the PDF libraries are three files of theirs alone, and all that they are', () => {
  const scripts = [...filesOf(folderOf('chrome-mv3'))]
    .filter(([name]) => name.endsWith('.js'))
    .map(([name, bytes]) => ({ name, text: bytes.toString('utf8') }));
  const counted = scripts.filter(({ name }) => isOfPdf(name));
  expect(counted.map(({ name }) => name.replace(/-[\w-]{8}\.js$/, '')).sort()).toEqual([
    'assets/pdf-js',
    'assets/pdf-js-core',
    'assets/pdf-lib',
  ]);
  for (const { name, text } of counted) expect(text, name).not.toMatch(OURS);
  for (const { name, text } of scripts.filter((one) => !counted.includes(one))) {
    expect(text.length, name).toBeLessThan(400_000);
    expect(text, name).not.toContain(FONTS);
  }
  const holding = (mark: string) => counted.filter(({ text }) => text.includes(mark)).length;
  expect([holding(PDF_JS), holding(PDF_LIB), holding(FONTS)]).toEqual([2, 1, 1]);
});
