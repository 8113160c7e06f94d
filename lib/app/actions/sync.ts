/** The sync as the wallet page uses it: rounds happen while that page is open, and unlocked. */
import { browser } from 'wxt/browser';
import { isOfAccount, WALLET_KEY } from '../../store/keys.ts';
import { queue } from '../../store/area/area.ts';
import { areas } from '../../store/area/browser-areas.ts';
import { readSchool } from '../../store/area/chosen-area.ts';
import { SetBySchoolError } from '../../store/errors.ts';
import { outcomeOf, type Outcome } from './act.ts';
import type { LongWork } from './long-work.ts';
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

/** `no-consent`: asked by the browser, the person said no; nothing has changed then. */
export type SwitchedOn = 'on' | 'other-passphrase' | 'no-consent';

/** Refused while the wallet is locked, or where the school wants no sync. */
export function switchOn(
  passphrase: string,
  { signal }: LongWork = {},
): Promise<Outcome<SwitchedOn>> {
  // At once: a browser asks only while it knows of the person's click.
  const consent = askConsent();
  return outcomeOf(async () => {
    if (await isSyncOff()) throw new SetBySchoolError();
    if (!(await consent)) return 'no-consent';
    const isOn = await switchSyncOn(pageStore, browser.storage.sync, passphrase, undefined, signal);
    if (!isOn) return 'other-passphrase';
    await round();
    return 'on';
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

/**
 * Firefox has a question of its own before data of a person leaves the computer; no other browser
 * asks. The kinds of data are those that the manifest declares. Refused, it may be asked again.
 */
async function askConsent(): Promise<boolean> {
  const { browser_specific_settings: settings } = browser.runtime.getManifest() as FirefoxManifest;
  const kinds = settings?.gecko?.data_collection_permissions?.optional;
  if (!kinds) return true;
  // The types of Chromium, which are wxt/browser's, do not know it.
  const asked = { data_collection: kinds } as Parameters<typeof browser.permissions.request>[0];
  return browser.permissions.request(asked);
}

interface FirefoxManifest {
  browser_specific_settings?: {
    gecko?: { data_collection_permissions?: { optional?: string[] } };
  };
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

async function isSyncOff(): Promise<boolean> {
  return (await readSchool(areas)).syncOff;
}

/** Nothing is exchanged where the school has switched the sync off; what is here stays. */
function round(): Promise<void> {
  return oneAtATime(async () => {
    if (await isSyncOff()) return;
    if (await syncRound(pageStore, browser.storage.sync)) await refreshToolbar();
  });
}
