/** What each part of a build weighs, as the stores and budgets count it: gzip at its best. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow } from './archives.ts';
import { pack, type Files } from './pack.ts';

/** kB, of 1000 bytes. Source: issue 8. */
export const BUDGETS = { pageWorld: 2, contentScript: 22, popup: 26, worker: 16 } as const;

/**
 * What a build may weigh today: its budget, or what it weighs where that is more. These only ever
 * go down; docs/performance.md says what stands in the way.
 */
export const HELD = {
  pageWorld: BUDGETS.pageWorld,
  contentScript: BUDGETS.contentScript,
  popup: 17.92,
  worker: BUDGETS.worker,
  archive: 1048.5,
  archiveWithoutPdf: 205.05,
} as const;

export interface Sizes {
  pageWorld: number;
  contentScript: number;
  /** Page, scripts and styles, and whatever it may load later: what waits is not hidden. */
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
function reachableFrom(build: string, file: string): string[] {
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

/**
 * kB of the archive that a store gets, as it is uploaded; and without the files that hold pdf.js,
 * pdf-lib and its fonts, and nothing of ours (lib/build/wallet-chunks.ts).
 */
export async function archiveSizes(build: string): Promise<{ whole: number; withoutPdf: number }> {
  const files = filesBelow(build);
  const others = new Map([...files].filter(([name]) => !isOfPdf(name)));
  const size = async (some: Files) => (await pack(some)).length / 1000;
  return { whole: await size(files), withoutPdf: await size(others) };
}

/** pdf.js in the page and in its thread; pdf-lib with the letters that it writes. */
export const isOfPdf = (name: string): boolean =>
  /^(?:chunks\/pdf-(?:js|lib)|assets\/pdfjs-thread)-[\w-]{8}\.js$/.test(name);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
