/** What each part of a build weighs, as the stores and budgets count it: gzip at its best. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';

/** kB, of 1000 bytes. Source: issue 8. */
export const BUDGETS = { pageWorld: 2, contentScript: 22, popup: 26, worker: 16 } as const;

/**
 * What a build may weigh today: its budget, or what it weighs where that is more. These only ever
 * go down; docs/performance.md says what stands in the way.
 */
export const HELD = {
  pageWorld: BUDGETS.pageWorld,
  contentScript: BUDGETS.contentScript,
  popup: 33.5,
  worker: 18,
  archive: 1165,
  archiveWithoutPdf: 253,
} as const;

export interface Sizes {
  pageWorld: number;
  contentScript: number;
  /** Page, scripts and styles that opening it loads, and whatever they may load later. */
  popup: number;
  worker: number;
}

/** kB of each entry of an unpacked build. */
export function sizesOf(build: string): Sizes {
  const of = (...files: string[]) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(build, file)), LEVEL).length, 0) /
    1000;
  return {
    pageWorld: of('content-scripts/pix-page-world.js'),
    contentScript: of('content-scripts/pix.js'),
    popup: of(...reachableFrom(build, 'popup.html')),
    worker: of('background.js'),
  };
}

const LEVEL = { level: 9 };

/** A file of the build and all files that it names, and so on. */
export function reachableFrom(build: string, file: string): string[] {
  const reached = new Set<string>();
  const all = filesIn(build);
  const follow = (one: string) => {
    if (reached.has(one)) return;
    reached.add(one);
    if (!/\.(html|js)$/.test(one)) return;
    const text = readFileSync(join(build, one), 'utf8');
    all
      .filter((other) => /\.(js|css)$/.test(other) && text.includes(nameOf(other)))
      .forEach(follow);
  };
  follow(file);
  return [...reached];
}

/** kB of the archive that a store gets; without the files that the PDF libraries are in. */
export function archiveSizes(build: string): { whole: number; withoutPdf: number } {
  const files = filesIn(build);
  const archive = (names: string[]) =>
    zipSync(Object.fromEntries(names.map((name) => [name, readFileSync(join(build, name))])), {
      level: 9,
    }).length / 1000;
  const isOfPdf = (name: string) =>
    /\.(m?js|bcmap|ttf|woff2?|wasm)$/.test(name) &&
    /pdf|font|noto/i.test(name + textOf(build, name));
  return { whole: archive(files), withoutPdf: archive(files.filter((name) => !isOfPdf(name))) };
}

function textOf(build: string, name: string): string {
  const found = /pdfjsVersion|PDFDocument|%PDF-1\.7/.exec(
    readFileSync(join(build, name), 'latin1'),
  );
  return found && statSync(join(build, name)).size > 100_000 ? 'pdf' : '';
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
