import { siteOf } from '../../pix/site.ts';

/** The part of the browser's description of a sender that trust is decided on. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: unknown;
}

export type Trust = 'own-page' | 'pix-page' | 'none';

/**
 * What a sender may ask for. Our own pages: anything. Our script in the top frame of a Pix page:
 * only to report what it read. Anything else, or anything missing: nothing.
 */
export function trustOf(sender: Sender, self: { id: string; origin: string }): Trust {
  if (sender.id !== self.id || !sender.url) return 'none';
  if (sender.url.startsWith(self.origin)) return 'own-page';
  const fromPix = siteOf(sender.url) !== null && sender.tab != null && sender.frameId === 0;
  return fromPix ? 'pix-page' : 'none';
}
