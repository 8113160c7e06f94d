import { forDevice } from './device.ts';

/**
 * Where a line of French may not break: before « : ; ! ? % » », after « and between a figure and its
 * noun, « niveau 1 » too. Sentences are written with ordinary spaces; each catalogue gets the others here.
 */

/** No-break spaces: narrow before a sign, as wide as any other between words. */
const NARROW = '\u202f';
const WIDE = '\u00a0';

/** What a figure belongs to when it stands before it. */
const BEFORE_FIGURE = /(\b(?:niveaux?|levels?|h)) (?=\d)/gi;
const AFTER_FIGURE = /(\d) (?=\p{L})/gu;

/** @param sentence with whichever spaces it was typed */
export function unbroken(sentence: string): string {
  return sentence.replace(BEFORE_FIGURE, `$1${WIDE}`).replace(AFTER_FIGURE, `$1${WIDE}`);
}

function withSigns(sentence: string): string {
  return sentence.replace(/[ \u00a0](?=[:;!?%»])/g, NARROW).replace(/« /g, `«${NARROW}`);
}

/** A catalogue of French sentences, each as it is shown. */
export const inFrench = <Catalogue>(catalogue: Catalogue): Catalogue =>
  sentencesBy((sentence) => unbroken(withSigns(forDevice(sentence))), catalogue);

/**
 * The same for what leaves the browser (a calendar, a text to paste, a PDF): figures keep the space
 * with which others search and compare.
 */
export const inFrenchFiles = <Catalogue>(catalogue: Catalogue): Catalogue =>
  sentencesBy(withSigns, catalogue);

/** The same in English, whose signs have no space before them. */
export const inEnglish = <Catalogue>(catalogue: Catalogue): Catalogue =>
  sentencesBy((sentence) => unbroken(forDevice(sentence)), catalogue);

/** The same in any other language: it writes the spaces before its signs itself. */
export const inAnother = <Catalogue>(catalogue: Catalogue): Catalogue =>
  sentencesBy(unbroken, catalogue);

/** The same tree, with every sentence in it, or made by it, passed through. */
function sentencesBy<Held>(pass: (sentence: string) => string, held: Held): Held {
  const passed = (): unknown => {
    if (typeof held === 'string') return pass(held);
    if (typeof held === 'function') {
      return (...told: unknown[]): unknown =>
        sentencesBy(pass, (held as unknown as (...all: unknown[]) => unknown)(...told));
    }
    if (Array.isArray(held)) return held.map((one: unknown) => sentencesBy(pass, one));
    if (typeof held !== 'object' || held === null) return held;
    return Object.fromEntries(
      Object.entries(held).map(([name, one]) => [name, sentencesBy(pass, one as unknown)]),
    );
  };
  return passed() as Held;
}
