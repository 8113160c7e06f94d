/** Does what our own pages ask about the data as a whole. */
import type { DataReply } from '../../lib/messages/data-messages.ts';
import type {
  AccountMessage,
  DataMessage,
  PlaceMessage,
} from '../../lib/messages/data-messages.ts';
import { deleteFiles } from '../../lib/storage/files.ts';
import { places } from '../../lib/storage/kept-storage.ts';
import { switchPlace } from '../../lib/storage/switch-place.ts';
import { eraseEverything } from './erase.ts';
import { keepError } from './errors.ts';
import { alone, store } from './store.ts';
import { showInToolbar } from './toolbar.ts';
import { expectEmptying } from './trouble.ts';

export async function carryOutData(message: DataMessage): Promise<DataReply> {
  switch (message.type) {
    case 'show-account':
    case 'set-nickname':
    case 'remove-account':
      await changeAccount(message);
      break;
    case 'set-shared':
    case 'erase-everything':
      await changePlace(message);
      break;
    case 'report-error':
      await keepError(message.page, message.text);
      break;
  }
  return { ok: true };
}

async function changeAccount(message: AccountMessage): Promise<void> {
  const { glance, orphans } = await store.changeAccount(message);
  await deleteFiles(orphans);
  await showInToolbar(glance);
}

async function changePlace(message: PlaceMessage): Promise<void> {
  if (message.type === 'erase-everything') return eraseEverything();
  expectEmptying();
  await alone(() => switchPlace(places, message.shared, message.keep));
  // Also when there is nothing: in memory, the glance is what tells our pages where to look.
  if (message.shared || message.keep) await showInToolbar(await store.glance());
  else await showInToolbar(null);
}
