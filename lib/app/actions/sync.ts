/** The sync as the wallet page uses it: rounds happen while that page is open, and unlocked. */
import { browser } from 'wxt/browser';
import { isOfAccount, WALLET_KEY } from '../../store/keys.ts';
import { pageStore, refreshToolbar } from './page-store.ts';
import { openedVault } from '../../vault/opened-vault.ts';
import type { SyncArea } from '../../sync/copies.ts';
import { switchSyncOff, switchSyncOn } from '../../sync/switch-sync.ts';
import { syncRound } from '../../sync/sync-round.ts';

const area: SyncArea = browser.storage.sync;

/** One round at a time: a second one waits, then sees what the first did. */
let last: Promise<unknown> = Promise.resolve();

export function syncNow(): Promise<void> {
  const next = last.then(async () => {
    const vault = await openedVault();
    if (await syncRound(pageStore(vault), vault, area)) await refreshToolbar();
  });
  last = next.catch(() => undefined);
  return next;
}

/** Answers false when the other computers use another passphrase. */
export async function switchOn(passphrase: string): Promise<boolean> {
  const vault = await openedVault();
  const isOn = await switchSyncOn(pageStore(vault), vault, area, passphrase);
  if (isOn) await syncNow();
  return isOn;
}

export async function switchOff(everywhere: boolean): Promise<void> {
  await switchSyncOff(pageStore(await openedVault()), area, everywhere);
}

/**
 * Looks when the page opens, and whenever another computer told something or something new is known
 * here. A round that finds nothing new writes none of these, so it does not start another.
 */
export function followSync(): void {
  browser.storage.sync.onChanged.addListener(() => void syncNow());
  browser.storage.onChanged.addListener((changes, place) => {
    const isNews = Object.keys(changes).some((key) => key === WALLET_KEY || isOfAccount(key));
    if (place !== 'sync' && isNews) void syncNow();
  });
  void syncNow();
}
