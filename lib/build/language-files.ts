/** What browsers want of a language in files of their own, made from the one that it has. */
import { LANGUAGES } from '../domain/language.ts';
import type { AddedLanguage } from '../i18n/languages/translation.ts';

export interface PublicFile {
  /** In the build. */
  relativeDest: string;
  contents: string;
}

/** `_locales` of each language that is not among the public files already. */
export function localesOf(added: Readonly<Record<string, AddedLanguage>>): PublicFile[] {
  return Object.entries(added).map(([code, { browser }]) => ({
    relativeDest: `_locales/${code}/messages.json`,
    contents: JSON.stringify(
      Object.fromEntries(Object.entries(browser).map(([key, message]) => [key, { message }])),
    ),
  }));
}

/** The schema of a school's settings, with every language. */
export function schemaWith(schema: string, languages: readonly string[] = LANGUAGES): string {
  const read = JSON.parse(schema) as { properties: { language: { enum: readonly string[] } } };
  read.properties.language.enum = languages;
  return JSON.stringify(read);
}
