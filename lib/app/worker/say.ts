import { browser } from 'wxt/browser';
import type { Say } from '../../i18n/browser-held.ts';
import { heldName } from '../../i18n/held-name.ts';
import type { Language } from '../../i18n/index.ts';

/** WXT knows the names in `public/_locales` alone; the build adds those that are held for us. */
const i18n = browser.i18n as { getMessage: (name: string) => string };

export function sayIn(language: Language): Say {
  return (key) => i18n.getMessage(heldName(language, key));
}
