/** docs/administrateur.md, and the policies that are pasted from it. */
import { readFileSync } from 'node:fs';

const PAGE = readFileSync('docs/administrateur.md', 'utf8');

/** What stands for the extension's id in a store. */
const ID = 'IDENTIFIANT';

/**
 * The text of one fenced block, as it is pasted.
 * @param language of the fence
 * @param product the word after it
 * @param id in the place of the page's own word for it
 */
export function pasted(language: string, product: string, id = ID): string {
  const [, text] =
    new RegExp(`^\`\`\`${language} ${product}\\n(.*?)^\`\`\``, 'ms').exec(PAGE) ?? [];
  if (text === undefined) throw new Error(`docs/administrateur.md has no ${language} ${product}`);
  return text.replaceAll(ID, id);
}

/** In French, then in English. */
export const halves = () => PAGE.split(/^# Balise on many machines$/m);

/** The names of the settings in each table of the page: French, then English. */
export function settingTables(): string[][] {
  return halves().map((half) =>
    [...half.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name ?? ''),
  );
}
