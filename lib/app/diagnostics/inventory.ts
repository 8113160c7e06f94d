/** How much is kept, and of what: for who is about to erase or move it, and for the diagnostic. */
import { browser } from 'wxt/browser';
import { storedFiles } from '../../store/files/files.ts';
import { areas, browserArea } from '../../store/area/browser-areas.ts';
import {
  accountKeyed,
  historyKeyed,
  isSetAside,
  SNAPSHOT_KEY,
  WATCHES_KEY,
} from '../../store/keys.ts';
import { open } from '../../store/schema/envelope.ts';
import { historyRecord } from '../../store/schema/history.ts';
import type { AccountKey } from '../../store/schema/common.ts';
import { watchesRecord } from '../../store/schema/watches.ts';

export interface Inventory {
  accounts: number;
  /** Days of progress, of all accounts. */
  days: number;
  certificates: number;
  /** Official PDFs. */
  files: number;
  /** Records that could not be read and were kept aside. */
  setAside: number;
  /** Whether the last restore can still be undone. */
  canUndoRestore: boolean;
  /** Whether the browser carries a copy to other computers. */
  isSynced: boolean;
  /** Characters of everything but the files, as text. */
  size: number;
}

/** The counts of everything, or of what goes with one account. */
export async function takeInventory(account?: AccountKey): Promise<Inventory> {
  const [kept, files, synced] = await Promise.all([
    browserArea.get(null),
    storedFiles.ids(),
    browser.storage.sync.get(null).catch(() => ({})),
  ]);
  const keys = Object.keys(kept);
  const ofAccounts = (prefix: string) =>
    account === undefined
      ? keys.filter((key) => key.startsWith(prefix))
      : keys.filter((key) => key === `${prefix}${account}`);
  const certificates = watchesIn(kept).filter(
    (watch) => !watch.isDeleted && (account === undefined || watch.account === account),
  );
  return {
    accounts: ofAccounts(accountKeyed('')).length,
    days: ofAccounts(historyKeyed('')).reduce((sum, key) => sum + daysIn(kept[key]), 0),
    certificates: certificates.length,
    files: files.length,
    setAside: keys.filter(isSetAside).length,
    canUndoRestore: kept[SNAPSHOT_KEY] !== undefined,
    isSynced: Object.keys(synced).length > 0,
    size: JSON.stringify(kept).length,
  };
}

function watchesIn(kept: Record<string, unknown>) {
  const watches = open(watchesRecord, kept[WATCHES_KEY]);
  return watches.state === 'ok' ? watches.data : [];
}

function daysIn(stored: unknown): number {
  const history = open(historyRecord, stored);
  return history.state === 'ok' ? history.data.length : 0;
}

/** What is left on the disk: all zero is the proof that a shared computer keeps nothing. */
export async function diskLeft(): Promise<{ keys: number; bytes: number; files: number }> {
  const { local } = browser.storage;
  const [stored, files] = await Promise.all([local.get(null), areas.diskFiles.ids()]);
  // Not every browser counts bytes; nothing stored is no bytes.
  const bytes =
    'getBytesInUse' in local
      ? await local.getBytesInUse(null)
      : JSON.stringify(stored).length - '{}'.length;
  return { keys: Object.keys(stored).length, bytes, files: files.length };
}
