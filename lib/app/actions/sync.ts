/** The sync as the wallet page uses it: rounds happen while that page is open, and unlocked. */
import { browser } from 'wxt/browser';
import { isOfAccount, WALLET_KEY } from '../../store/keys.ts';
import { queue } from '../../store/area/area.ts';
import { outcomeOf, type Outcome } from './act.ts';
import { pageStore, refreshToolbar } from './page-store.ts';
import {
  removeComputer,
  syncedComputers,
  type SyncedComputer,
} from '../../sync/other-computers.ts';
import { switchSyncOff, switchSyncOn } from '../../sync/switch-sync.ts';
import { syncRound } from '../../sync/sync-round.ts';

/** A second round waits, then sees what the first did. */
const oneAtATime = queue();

export function syncNow(): Promise<Outcome> {
  return outcomeOf(round);
}

/** Answers false when the other computers use another passphrase. Refused while the wallet is locked. */
export function switchOn(passphrase: string): Promise<Outcome<boolean>> {
  return outcomeOf(async () => {
    const isOn = await switchSyncOn(pageStore, browser.storage.sync, passphrase);
    if (isOn) await round();
    return isOn;
  });
}

/** Shows whose copies the browser carries, now and whenever that changes. @returns stops following */
export function followComputers(show: (found: SyncedComputer[]) => void): () => void {
  const { sync } = browser.storage;
  const look = () =>
    void syncedComputers(pageStore, sync)
      .then((found) => show(found ?? []))
      // Where it cannot be read, the round says so.
      .catch(() => undefined);
  sync.onChanged.addListener(look);
  look();
  return () => sync.onChanged.removeListener(look);
}

/** Removes what a computer handed over, and nothing of what it keeps. */
export function forgetComputer(computer: string): Promise<Outcome> {
  return outcomeOf(() => oneAtATime(() => removeComputer(browser.storage.sync, computer)));
}

/** @param everywhere also the copies of the other computers */
export function switchOff(everywhere: boolean): Promise<Outcome> {
  return outcomeOf(() => switchSyncOff(pageStore, browser.storage.sync, everywhere));
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

function round(): Promise<void> {
  return oneAtATime(async () => {
    if (await syncRound(pageStore, browser.storage.sync)) await refreshToolbar();
  });
}
