import type { Browser } from 'wxt/browser';

/**
 * The browser's own API, for what runs in pages of Pix too: it carries no library. Both browsers know
 * it by this name, and answer by promises. Looked up at each use: a page cannot get in between, for
 * it has other globals.
 */
export function nativeBrowser(): typeof Browser {
  return (globalThis as unknown as { chrome: typeof Browser }).chrome;
}

/** BCP 47; French where the extension is gone from under this script. */
export function uiLanguage(): string {
  const { i18n } = nativeBrowser() as Partial<typeof Browser>;
  try {
    return i18n?.getUILanguage() ?? 'fr';
  } catch {
    return 'fr';
  }
}
