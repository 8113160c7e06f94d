import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/**
 * The class by which Svelte keeps a component's styles to it: its place among all components, in
 * place of a hash of seven letters that stands in the style and in each element and packs badly.
 * With a digit it is none of ours, which are words.
 *
 * @param filename as Svelte gives it: from the root of the sources, or whole
 */
export function shortClass({
  hash,
  filename,
}: {
  hash: (text: string) => string;
  filename: string;
}): string {
  const place = components.indexOf(relative('.', resolve(filename)).split(sep).join('/'));
  return place < 0 ? `b${hash(filename)}` : `b${place.toString(36).padStart(2, '0')}`;
}

const components = ['components', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((name) => name.endsWith('.svelte'))
  .map((name) => name.split(sep).join('/'))
  .sort();
