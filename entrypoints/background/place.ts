import type { OwnMessage } from '../../lib/messages/messages.ts';
import { places } from '../../lib/storage/kept-storage.ts';
import { switchPlace } from '../../lib/storage/switch-place.ts';
import { alone, store } from './store.ts';
import { showInToolbar } from './toolbar.ts';
import { expectEmptying } from './trouble.ts';

/** Moves everything between disk and memory, or erases it on the way. */
export async function setShared({
  shared,
  keep,
}: Extract<OwnMessage, { type: 'set-shared' }>): Promise<void> {
  expectEmptying();
  await alone(() => switchPlace(places, shared, keep));
  // Also when there is nothing: in memory, the glance is what tells our pages where to look.
  await showInToolbar(shared || keep ? await store.glance() : null);
}
