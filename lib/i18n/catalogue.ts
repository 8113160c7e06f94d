/**
 * The sentences of one surface, in each language. French and English stand in the catalogue itself;
 * every other language has one file for all catalogues (lib/i18n/languages), which asks for each by
 * its place: its file below lib/i18n, `popup/moment`.
 */
import { LANGUAGES, type Language } from '../domain/language.ts';
import { inAnother, inEnglish, inFrench } from './format/unbroken.ts';

/** By language, the sentences of a place. */
const added = new Map<string, (place: string) => unknown>();

/** @param sentences of a place, in that language */
export function addLanguage(language: string, sentences: (place: string) => unknown): void {
  added.set(language, sentences);
}

/** Each language is made when it is first spoken: most people read one. */
export function catalogue<Sentences>(
  place: string,
  french: Sentences,
  english: Sentences,
): Readonly<Record<Language, Sentences>> {
  const make = (language: string): Sentences => {
    if (language === 'fr') return inFrench(french);
    if (language === 'en') return inEnglish(english);
    const sentences = added.get(language)?.(place);
    if (sentences === undefined) throw new Error(`No ${place} in ${language}`);
    return inAnother(sentences as Sentences);
  };
  const spoken = {} as Record<Language, Sentences>;
  for (const language of LANGUAGES) {
    let made: Sentences | undefined;
    Object.defineProperty(spoken, language, {
      enumerable: true,
      get: () => (made ??= make(language)),
    });
  }
  return spoken;
}
