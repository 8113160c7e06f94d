/** Every catalogue of sentences, as the code has it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Catalogue {
  /** Its file, from the root of the repository. */
  file: string;
  /** What it is exported as: `CARD_MESSAGES`. */
  name: string;
  /** The exported type of one language of it, where there is one: `CardMessages`. */
  typeName: string | null;
  fr: unknown;
  /** Null: it speaks French alone, whatever the language of the page. */
  en: unknown;
}

/** The files below a folder with one of these endings, from the root of the repository. */
export function filesIn(folder: string, ...endings: string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => join(folder, file));
}

/** A catalogue is whatever a file of lib/i18n exports by language. */
export async function allCatalogues(): Promise<Catalogue[]> {
  const found: Catalogue[] = [];
  for (const file of filesIn('lib/i18n', '.ts')) {
    const exported = (await import(join(process.cwd(), file))) as Record<string, unknown>;
    const typed = /export type (\w+) = typeof FRENCH;/.exec(readFileSync(file, 'utf8'));
    for (const [name, value] of Object.entries(exported)) {
      if (typeof value === 'object' && value !== null && 'fr' in value) {
        const en = 'en' in value ? value.en : null;
        found.push({ file, name, typeName: typed?.[1] ?? null, fr: value.fr, en });
      }
    }
  }
  return found;
}

/** What stands at the end of each path: a sentence, or a function that makes one. */
export function leavesOf(held: unknown, path: readonly string[] = []): [string[], unknown][] {
  if (typeof held !== 'object' || held === null) return [[[...path], held]];
  return Object.entries(held).flatMap(([key, value]) => leavesOf(value, [...path, key]));
}

/** Several sentences under names; a list of sentences is said as a whole. */
export function isGroup(held: unknown): held is Record<string, unknown> {
  return typeof held === 'object' && held !== null && !Array.isArray(held);
}
