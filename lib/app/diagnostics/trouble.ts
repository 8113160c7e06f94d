/** That something could not be kept, told for as long as it is so. */
import { browser } from 'wxt/browser';
import { browserArea } from '../../store/area/browser-areas.ts';
import { EMPTYING_KEY, GLANCE_KEY, READY_KEY, TROUBLE_KEY } from '../../store/keys.ts';
import { openTrouble, type Trouble } from '../../store/schema/session/trouble.ts';
import type { Refusal } from '../refusal.ts';
import { now } from '../../time/clock.ts';

/** Something could not be kept: popup and wallet say so until it can be again. */
export async function noteTrouble(
  reason: Trouble['reason'] | Refusal,
  error: unknown,
): Promise<void> {
  // Nothing is wrong: it waits for the passphrase, or is as the school wants it.
  if (reason === 'locked' || reason === 'school') return;
  console.error('Balise could not keep something:', error);
  const trouble: Trouble = { reason, at: now() };
  await browser.storage.session.set({ [TROUBLE_KEY]: trouble }).catch(() => undefined);
}

/** What was emptied stays told: nobody may have looked yet. */
export async function troubleIsOver(): Promise<void> {
  const { session } = browser.storage;
  // The session's memory may fail as well: what was kept is kept all the same.
  const told = await session.get(TROUBLE_KEY).catch(() => ({}));
  const trouble = openTrouble((told as Record<string, unknown>)[TROUBLE_KEY]);
  if (!trouble || trouble.reason === 'emptied') return;
  await session.remove(TROUBLE_KEY).catch(() => undefined);
}

/** Tells when what was kept is gone and nobody asked Balise for it: emptied by the browser, or by hand. */
export function watchForEmptying(): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const glance = changes[GLANCE_KEY];
    if (!glance || glance.newValue !== undefined || changes[EMPTYING_KEY]) return;
    void noteUnlessMoved();
  });
}

async function noteUnlessMoved(): Promise<void> {
  if ((await browserArea.place()) !== 'disk') return;
  await browser.storage.session.remove(READY_KEY);
  await noteTrouble('emptied', 'the storage was emptied');
}
