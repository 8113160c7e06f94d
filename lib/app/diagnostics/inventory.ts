/** How much is kept, and of what: for who is about to erase or move it, and for the diagnostic. */
import { browser } from 'wxt/browser';
import { storedFiles } from '../../store/files/files.ts';
import { areas, browserArea } from '../../store/area/browser-areas.ts';
import { ofAnybody } from '../../store/area/chosen-area.ts';
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
import { watchesRecord } from '../../store/schema/wallet/watches.ts';

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

/** What Balise itself finds on the disk: records, and files of keys and PDFs. */
export async function diskLeft(): Promise<{ records: number; keys: number; files: number }> {
  const stored = ofAnybody(await areas.disk.get(null));
  const [keys, files] = (await areas.hasFiles())
    ? await Promise.all([areas.keys.names(), areas.diskFiles.ids()])
    : [[], []];
  return { records: Object.keys(stored).length, keys: keys.length, files: files.length };
}
