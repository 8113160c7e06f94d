/**
 * `npm run rebuild`: unpacks the Firefox sources archive elsewhere, runs `npm ci` there and compares
 * what it builds with .output, as a reviewer of addons.mozilla.org does. After `npm run zip`.
 *
 * `--here`, in `npm test`: with the packages of this checkout, and what comes of it is the build for
 * Firefox from then on. tests/packages holds it against the build for Chrome, byte for byte.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { filesBelow, sourcesArchive } from './archives/archives.ts';
import { unpack, type Files } from './archives/pack.ts';

const BUILD = join('.output', 'firefox-mv3');

/** @throws when the command fails, with what it said */
function run(command: string, cwd: string): void {
  const { status, stderr } = spawnSync(command, { shell: true, cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed:\n${stderr}`);
}

/** The first path of which the two folders do not hold the same bytes; null = they are the same. */
function difference(one: Files, other: Files): string | null {
  const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
  const isSame = (path: string) =>
    Buffer.compare(one.get(path) ?? Buffer.of(), other.get(path) ?? Buffer.of()) === 0;
  return paths.find((path) => !isSame(path)) ?? null;
}

const isHere = process.argv.includes('--here');
const elsewhere = mkdtempSync(join(tmpdir(), 'balise-sources-'));
try {
  for (const [path, bytes] of await unpack(await sourcesArchive())) {
    mkdirSync(dirname(join(elsewhere, path)), { recursive: true });
    writeFileSync(join(elsewhere, path), bytes);
  }
  if (isHere) symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'), 'junction');
  else run('npm ci --no-audit --no-fund', elsewhere);
  run('npx --no-install wxt build -b firefox --mv3', elsewhere);
  const rebuilt = join(elsewhere, BUILD);
  if (isHere) {
    rmSync(BUILD, { recursive: true, force: true });
    cpSync(rebuilt, BUILD, { recursive: true });
  } else {
    const differs = difference(filesBelow(BUILD), filesBelow(rebuilt));
    if (differs !== null) throw new Error(`${differs} is not the same`);
    console.log('The sources, unpacked elsewhere, build the very same add-on.');
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}
