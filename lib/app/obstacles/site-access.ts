/** Whether the browser lets Balise into Pix's pages: it may wait for a click, or for a person's yes. */
import { browser } from 'wxt/browser';
import type { PixSite } from '../../domain/reading.ts';
import { ORIGINS, PIX_PAGES } from '../../pix/site.ts';
import { nativeBrowser } from '../messages/native-browser.ts';

/** Of the site that this pupil uses: who never goes to the other misses nothing there. */
export function hasAccess(site: PixSite): Promise<boolean> {
  return nativeBrowser().permissions.contains({ origins: [`${ORIGINS[site]}/*`] });
}

/**
 * Asks the person. To be called at once at a click: browsers forget it after any wait.
 * @returns false when they, or whoever governs this browser, said no
 */
export async function askForAccess(): Promise<boolean> {
  try {
    return await nativeBrowser().permissions.request({ origins: PIX_PAGES });
  } catch {
    return false;
  }
}

/** Calls back whenever access is given or taken. */
export function followAccess(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  return () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  };
}
