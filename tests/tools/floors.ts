/**
 * `npm run floors`: draws what leans on what into docs/architecture.md, from the imports as they are.
 * An arrow that only says what a way over others says already is left out, so that the
 * picture can be read.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import floors, { FLOORS, SOURCES } from '../../.dependency-cruiser.mjs';
import { lookInto } from '../support/floors.ts';

const PAGE = 'docs/architecture.md';
const BETWEEN = /(<!-- floors -->\n)[\s\S]*?(<!-- \/floors -->)/;

const folders = FLOORS.flat();
const folderOf = (path: string) => folders.find((folder) => path.startsWith(`${folder}/`));

/** Each folder with those that it imports from. */
async function imports(): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  for (const { source, dependencies } of (await lookInto(floors, SOURCES)).modules) {
    const from = folderOf(source);
    if (!from) continue;
    const used = found.get(from) ?? new Set();
    found.set(from, used);
    for (const { resolved } of dependencies) {
      const to = folderOf(resolved);
      if (to && to !== from) used.add(to);
    }
  }
  return found;
}

/** Without the arrows that a way over others makes needless. */
function nearest(all: Map<string, Set<string>>): [string, string][] {
  const reaches = (from: string, to: string): boolean =>
    [...(all.get(from) ?? [])].some((next) => next === to || reaches(next, to));
  return [...all].flatMap(([from, used]) =>
    [...used]
      .filter((to) => ![...used].some((other) => other !== to && reaches(other, to)))
      .map((to): [string, string] => [from, to]),
  );
}

/** A line a folder, from the top floor down. */
function picture(arrows: readonly [string, string][]): string {
  const id = (folder: string) => folder.replaceAll(/\W/g, '_');
  const lines = folders.map((folder) => {
    const used = arrows.filter(([from]) => from === folder).map(([, to]) => id(to));
    return `  ${id(folder)}["${folder}"]${used.length > 0 ? ` --> ${used.join(' & ')}` : ''}`;
  });
  return ['```mermaid', 'flowchart TB', ...lines, '```'].join('\n');
}

const drawn = picture(nearest(await imports()));
const page = readFileSync(PAGE, 'utf8');
if (!BETWEEN.test(page)) throw new Error(`${PAGE} has no place for the floors`);
writeFileSync(
  PAGE,
  page.replace(BETWEEN, (_all, start: string, end: string) => `${start}${drawn}\n${end}`),
);
execFileSync('npx', ['--no-install', 'prettier', '--write', PAGE]);
