import { browser } from 'wxt/browser';
import { GLANCE_KEY, TROUBLE_KEY } from '../../lib/storage/keys.ts';
import { noteTrouble } from '../../lib/storage/note-trouble.ts';
import { openTrouble } from '../../lib/storage/trouble.ts';

/** What was emptied stays told: nobody may have looked yet. */
export async function troubleIsOver(): Promise<void> {
  const { [TROUBLE_KEY]: stored } = await browser.storage.session.get(TROUBLE_KEY);
  const trouble = openTrouble(stored);
  if (trouble && trouble.reason !== 'emptied') await browser.storage.session.remove(TROUBLE_KEY);
}

let weDidIt = false;

/** Balise itself is about to empty the disk. */
export function expectEmptying(): void {
  weDidIt = true;
}

/** Tells when what was kept is gone and nobody asked Balise for it: emptied by the browser, or by hand. */
export function watchForEmptying(): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const glance = changes[GLANCE_KEY];
    if (!glance || glance.newValue !== undefined || weDidIt) return;
    void noteTrouble('emptied', 'the storage was emptied');
  });
}
