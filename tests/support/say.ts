import { BROWSER_HELD, type Say } from '../../lib/i18n/browser-held.ts';
import type { Language } from '../../lib/i18n/index.ts';

/** As the browser says what it holds. */
export const sayIn =
  (language: Language): Say =>
  (key) =>
    BROWSER_HELD[language][key];
