import { LANGUAGES, type Language } from '../domain/language.ts';

export type { Language };

/**
 * The language to speak: the one that was chosen; else the one in which the pupil uses Pix, so that
 * our words match what stands on Pix's buttons; before anything was read, the browser's. French
 * unless something says otherwise.
 */
export function languageFor(
  chosen: Language | null,
  onPix: string | null,
  ofBrowser: string,
): Language {
  if (chosen) return chosen;
  const wanted = onPix ?? ofBrowser.slice(0, 2).toLowerCase();
  return LANGUAGES.find((one) => one === wanted) ?? (onPix === null ? 'fr' : 'en');
}
