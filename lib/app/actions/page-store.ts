/** The storage as the wallet page changes it: by the same store and under the same lock as the worker. */
import { send } from '../messages/send.ts';
import { parisDay } from '../../time/paris.ts';
import { storageLock } from '../../store/area/area.ts';
import { keptStorage } from '../../store/area/kept-storage.ts';
import { openedVault } from '../../vault/opened-vault.ts';
import type { Vault } from '../../vault/vault.ts';
import { Store } from '../../store/store.ts';

/** @param vault the opened lock, which stays in the page; null: there is none, or it is not needed */
export function pageStore(vault: Vault | null): Store {
  const clock = () => ({ now: Date.now(), today: parisDay(Date.now()) });
  return new Store(keptStorage, storageLock, clock, vault);
}

/** With the lock's key, while it is open. */
export async function ownStore(): Promise<Store> {
  return pageStore(await openedVault());
}

/** The worker shows in the toolbar what the page has just changed, and raises what is due by it. */
export async function refreshToolbar(): Promise<void> {
  await send({ type: 'ask', userId: null });
}
