import { browser } from 'wxt/browser';
import { TROUBLE_KEY } from '../../store/keys.ts';
import type { Trouble } from '../../store/schema/trouble.ts';

/** Something could not be kept: popup and wallet say so until it can be again. */
export async function noteTrouble(
  reason: Trouble['reason'] | 'locked',
  error: unknown,
): Promise<void> {
  // Nothing is wrong: it waits for the passphrase.
  if (reason === 'locked') return;
  console.error('Balise could not keep something:', error);
  const trouble: Trouble = { reason, at: Date.now() };
  await browser.storage.session.set({ [TROUBLE_KEY]: trouble }).catch(() => undefined);
}
