import type { HeldKey } from './browser-held.ts';
import type { Language } from './index.ts';

/**
 * Under which name the browser holds a sentence. Both languages stand in the default locale, where
 * the browser looks when its own has none: Balise may speak another language than the browser.
 */
export function heldName(language: Language, key: HeldKey): string {
  return `${language}_${key.replace('.', '_')}`;
}
