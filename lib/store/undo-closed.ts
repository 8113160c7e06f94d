/** Until when what was deleted is gone for good: no page is open in which it could be undone. */
import { browser } from 'wxt/browser';
import { UNDO_CLOSED_KEY } from './keys.ts';

/** Milliseconds since 1970; null before anybody looked since the browser's start. */
export async function undoClosedAt(): Promise<number | null> {
  const { [UNDO_CLOSED_KEY]: at } = await browser.storage.session.get(UNDO_CLOSED_KEY);
  return typeof at === 'number' ? at : null;
}

export async function noteUndoClosed(at: number): Promise<void> {
  await browser.storage.session.set({ [UNDO_CLOSED_KEY]: at });
}
