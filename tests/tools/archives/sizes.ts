/** What each part of a build weighs, as the stores and budgets count it: gzip at its best. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ADDED } from '../../../lib/i18n/languages/added.ts';
import { filesBelow } from './archives.ts';
import { pack, type Files } from './pack.ts';

/**
 * What languages beside French and English bring to each of the four that speak (panel, popup, worker,
 * wallet): measured with a made-up one, 21 kB.
 */
const ADDED_LANGUAGES = 22 * Object.keys(ADDED).length;

/**
 * What a build may weigh: kB, of 1000 bytes. Source: issue 16 (2, 14, 45, 50, 32, 330, 1300). Over it
 * since then, by what later issues ask for. Page world: the reset of a competence, the pause before an
 * exam. Popup: the day, a visitor's sentence, seven moments, circles that act, the foot, remedies,
 * « seen » taken back, languages that may be added, spans of time, what was not read (settings come when
 * they are asked for). Worker: reminders, keys of what is sealed, bounds of a day and of what waits for
 * a locked wallet, the moment that things are noted under, days set right, the tabs of Pix, those that
 * were there before, what a school sets, failures by whose they are. Archive: the bar, the page for
 * parents, the pass, what says that long work goes on, a backup weighed before it is made, letters that
 * a PDF lost, and files of strangers read in threads, each of which brings what it needs along.
 */
export const HELD = {
  pageWorld: 2.15,
  capture: 14,
  panel: 45 + ADDED_LANGUAGES,
  popup: 66 + ADDED_LANGUAGES,
  worker: 44.8 + ADDED_LANGUAGES,
  archiveWithoutPdf: 442 + 4 * ADDED_LANGUAGES,
  archive: 1318 + 4 * ADDED_LANGUAGES,
} as const;

export interface Sizes {
  pageWorld: number;
  capture: number;
  panel: number;
  /** All that popup.html loads before anything is asked of it: scripts, styles and itself. */
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
    capture: of('pix-capture.js'),
    panel: of('pix-panel.js'),
    popup: of(...loadedWith(build, 'popup.html')),
    worker: of('background.js'),
  };
}

const LEVEL = { level: 9 };

/** What a page names, and what a script imports whatever happens: `import(…)` waits to be asked. */
const NAMED = /\b(?:src|href)="\/?([^"]+)"/g;
const IMPORTED = /\b(?:import|export)\s*(?:[\w$*{][^"'`()]*?\bfrom\s*)?["'`]([^"'`]+)["'`]/g;

/** A page of the build with all that it loads by itself, and so on. */
function loadedWith(build: string, page: string): string[] {
  const loaded = new Set<string>();
  const follow = (file: string) => {
    if (loaded.has(file) || !/\.(?:html|js|css)$/.test(file)) return;
    loaded.add(file);
    const text = readFileSync(join(build, file), 'utf8');
    const asked = text.matchAll(file.endsWith('.html') ? NAMED : IMPORTED);
    for (const [, other = ''] of asked) follow(posix.join(posix.dirname(file), other));
  };
  follow(page);
  return [...loaded];
}

/** kB of the archive that a store gets, as it is uploaded. */
export const archiveSize = (build: string): Promise<number> => sizeOf(filesBelow(build));

/**
 * The same without the files that hold pdf.js, pdf-lib and its fonts, and nothing of ours
 * (lib/build/wallet-chunks.ts).
 */
export const sizeWithoutPdf = (build: string): Promise<number> =>
  sizeOf(new Map([...filesBelow(build)].filter(([name]) => !isOfPdf(name))));

const sizeOf = async (files: Files): Promise<number> => (await pack(files)).length / 1000;

/** pdf.js in the page and in its thread; pdf-lib with the letters that it writes. */
export const isOfPdf = (name: string): boolean =>
  /^assets\/pdf-(?:js|js-core|lib)-[\w-]{8}\.js$/.test(name);
