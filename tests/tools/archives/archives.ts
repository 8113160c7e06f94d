/** The files that stores ask for, from the builds in .output: the same bytes at every run. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pack, type Files } from './pack.ts';

/** All that a build needs, and what a reviewer reads. Tests and their demonstration stay at home. */
const SOURCES = [
  'components',
  'entrypoints',
  'lib',
  'public',
  '.npmrc',
  'LICENSE',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

export interface Archive {
  name: string;
  bytes: Uint8Array;
}

export const OUTPUT = '.output';

const BUILDS = ['wxt build', 'wxt build -b firefox --mv3'];

/** Builds for Chromium and for Firefox. @throws with what the build said, where one fails */
export function buildAll(): void {
  for (const build of BUILDS) {
    const { status, stderr } = spawnSync(`npx --no-install ${build}`, {
      shell: true,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${build} failed:\n${stderr}`);
  }
}

/** @throws when a build is missing: buildAll makes both. */
export async function archives(): Promise<Archive[]> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const chromium = await pack(filesBelow('.output/chrome-mv3'));
  const firefox = await pack(filesBelow('.output/firefox-mv3'));
  return [
    { name: `balise-${version}-chrome.zip`, bytes: chromium },
    // One package for all Chromium browsers; Edge's store wants a file of its own name.
    { name: `balise-${version}-edge.zip`, bytes: chromium },
    { name: `balise-${version}-firefox.zip`, bytes: firefox },
    { name: `balise-${version}-firefox-sources.zip`, bytes: await sourcesArchive() },
  ];
}

export async function writeArchives(folder: string): Promise<Archive[]> {
  const made = await archives();
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of made) writeFileSync(join(folder, name), bytes);
  return made;
}

/** What reviewers build the add-on from; it needs no build. */
export const sourcesArchive = (): Promise<Uint8Array> => pack(sources());

function sources(): Files {
  const files = new Map<string, Uint8Array>([['SOURCE.md', readFileSync('docs/store/SOURCE.md')]]);
  for (const path of SOURCES) {
    if (!statSync(path).isDirectory()) files.set(path, readFileSync(path));
    else for (const [name, bytes] of filesBelow(path)) files.set(posix.join(path, name), bytes);
  }
  return files;
}

/** Paths are relative to the folder, with slashes on every system. */
export function filesBelow(folder: string): Files {
  const files = new Map<string, Uint8Array>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) files.set(entry.name, readFileSync(path));
    else {
      for (const [name, bytes] of filesBelow(path)) files.set(posix.join(entry.name, name), bytes);
    }
  }
  return files;
}
