/** The storage as the wallet page changes it: by the same store and under the same lock as the worker. */
import { send } from '../messages/send.ts';
import { now } from '../../time/clock.ts';
import { parisDay } from '../../time/paris.ts';
import { storageLock } from '../../store/area/area.ts';
import { areas, browserArea } from '../../store/area/browser-areas.ts';
import { readSchool } from '../../store/area/chosen-area.ts';
import { Store } from '../../store/store.ts';
import { lockCodecs } from '../../vault/codec.ts';
import { sessionKeyFor } from '../../vault/session.ts';

/** With the lock's key for as long as it is open; the key stays in the page. */
const codecs = lockCodecs(sessionKeyFor);

export const pageStore = new Store(
  browserArea,
  storageLock,
  () => ({ now: now(), today: parisDay(now()) }),
  codecs,
  () => readSchool(areas),
);

/** A stored value as it was before it was sealed; as it stands while it is locked. */
export async function decoded(stored: unknown): Promise<unknown> {
  const codec = await codecs.codecFor(await browserArea.get([...codecs.keys]));
  return codec.decode(stored);
}

/** The worker shows in the toolbar what the page has just changed, and raises what is due by it. */
export async function refreshToolbar(): Promise<void> {
  await send({ type: 'ask', userId: null });
}
