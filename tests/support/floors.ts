import { resolve } from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { FLOORS } from '../../.dependency-cruiser.mjs';

/** What dependency-cruiser finds, from these files and folders on, below a folder. */
export async function lookInto(
  { forbidden = [], options = {} }: IConfiguration,
  sources: string[],
  folder = '.',
): Promise<ICruiseResult> {
  const { enhancedResolveOptions, ...others } = options;
  const { output } = await cruise(
    sources,
    { ...others, baseDir: resolve(folder), validate: true, ruleSet: { forbidden } },
    enhancedResolveOptions,
  );
  if (typeof output === 'string') throw new Error(output);
  return output;
}

/** Each violation in a line: `rule: from > to`, and what is between them. */
export function violations({ summary }: ICruiseResult): string[] {
  return summary.violations
    .map(({ rule, from, to, cycle, via }) => {
      const way = (cycle ?? via)?.map(({ name }) => name) ?? [to];
      return `${rule.name}: ${[from, ...way].join(' > ')}`;
    })
    .sort();
}

const folders = FLOORS.flat();
const folderOf = (path: string) => folders.find((folder) => path.startsWith(`${folder}/`));

/** Each folder with those that it imports from. */
function imports({ modules }: ICruiseResult): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { source, dependencies } of modules) {
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

/**
 * The floors in Mermaid: a line a folder, from the top floor down. An arrow that only says what a way
 * over others says already is left out, so that the picture can be read.
 */
export function pictureOf(found: ICruiseResult): string {
  const arrows = nearest(imports(found));
  const id = (folder: string) => folder.replaceAll(/\W/g, '_');
  const lines = folders.map((folder) => {
    const used = arrows.filter(([from]) => from === folder).map(([, to]) => id(to));
    return `  ${id(folder)}["${folder}"]${used.length > 0 ? ` --> ${used.join(' & ')}` : ''}`;
  });
  return ['```mermaid', 'flowchart TB', ...lines, '```'].join('\n');
}
