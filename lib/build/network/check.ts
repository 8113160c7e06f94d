/**
 * The check that nothing we ship reaches the network: all that is emitted is looked through by its
 * syntax, and what is not on the list (allowed.ts) stops the build. SECURITY.md says what it cannot
 * see.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { allowedIn } from './allowed.ts';
import { classicScriptsOf, foundInManifest } from './manifest.ts';
import { foundInPage } from './page.ts';
import { foundInScript } from './script.ts';
import { foundInStyle } from './style.ts';

/** Files that a browser does not run, and that name no address for it to load. */
const DEAD = /\.(?:png|txt)$|^_locales\/\w+\/messages\.json$|^managed-schema\.json$/;

/** The text of each emitted file by its path, with `/` between folders. */
export type Build = ReadonlyMap<string, string>;

/** @throws when something of the built extension in this folder could reach the network */
export function assertNoNetwork(folder: string): void {
  const found = waysOut(readBuild(folder));
  if (found.length > 0) {
    throw new Error(`The build could reach the network:\n${found.join('\n')}`);
  }
}

export function readBuild(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [
      path.slice(folder.length + 1).replaceAll(sep, '/'),
      readFileSync(path, 'utf8'),
    ]),
  );
}

/**
 * Each finding beyond the list, as `file: what`, with its place.
 * @param only of these files alone; all of them otherwise
 */
export function waysOut(build: Build, only?: readonly string[]): string[] {
  const manifest = build.get('manifest.json');
  if (manifest === undefined) return ['manifest.json: there is none'];
  const classic = new Set(classicScriptsOf(manifest));
  const unknown = [...classic].filter((file) => !build.has(file));
  return [
    ...unknown.map((file) => `${file}: there is none`),
    ...[...build]
      .filter(([file]) => only === undefined || only.includes(file))
      .flatMap(([file, text]) => foundIn(file, text, classic.has(file))),
  ];
}

function foundIn(file: string, text: string, isClassic: boolean): string[] {
  if (file === 'manifest.json') return foundInManifest(text).map((what) => `${file}: ${what}`);
  if (file.endsWith('.html')) return foundInPage(text).map((what) => `${file}: ${what}`);
  if (file.endsWith('.css')) return foundInStyle(text).map((what) => `${file}: ${what}`);
  if (file.endsWith('.js')) return foundInCode(file, text, isClassic);
  return DEAD.test(file) ? [] : [`${file}: a kind of file that nobody has looked at`];
}

function foundInCode(file: string, code: string, isClassic: boolean): string[] {
  const left = allowedIn(file);
  return foundInScript(code, isClassic ? 'script' : 'module').flatMap(({ what, at }) => {
    const allowed = left.get(what) ?? 0;
    if (allowed > 0) {
      left.set(what, allowed - 1);
      return [];
    }
    const around = code.slice(Math.max(0, at - 40), at + 60).replaceAll(/\s+/g, ' ');
    return [`${file}: ${what}, at ${at}: …${around}…`];
  });
}
