/** Pages of Pix that were open before Balise was there, or was updated: nothing of it is in them. */
import { siteOf } from '../../pix/site.ts';
import { askPresence } from '../messages/presence.ts';
import { nativeBrowser } from '../messages/native-browser.ts';

interface Tab {
  id?: number | undefined;
  status?: string | undefined;
  discarded?: boolean | undefined;
  frozen?: boolean | undefined;
  /** Where the browser lets it be seen. */
  url?: string | undefined;
}

/** Ids of their tabs. One that is being loaded, or will be when it is looked at, brings us along. */
export async function pagesWithoutUs(): Promise<number[]> {
  const tabs: Tab[] = await nativeBrowser().tabs.query({ discarded: false, status: 'complete' });
  const asked = tabs.map(async (tab) => ((await isWithoutUs(tab)) ? tab.id : undefined));
  return (await Promise.all(asked)).filter((id) => id !== undefined);
}

async function isWithoutUs(tab: Tab): Promise<boolean> {
  if (tab.id === undefined || tab.frozen || !(await isOfPix(tab, tab.id))) return false;
  const presence = await askPresence(tab.id);
  return presence === 'late' || presence === 'nobody';
}

/** The Chromium of `permissions.addHostAccessRequest` (133). */
interface HostAccess {
  addHostAccessRequest?: (request: { tabId: number; pattern: string }) => Promise<void>;
  removeHostAccessRequest?: (request: { tabId: number; pattern: string }) => Promise<void>;
}

/**
 * Firefox shows the address of a tab to who has access to its site. Chromium does not, where that
 * comes from content scripts alone; asked for access to the tab, it answers that we have it already.
 * Of any other tab nothing is learned, and nothing is shown there: the pattern is not its own.
 */
async function isOfPix({ url }: Tab, tabId: number): Promise<boolean> {
  if (url !== undefined && url !== '') return siteOf(url) !== null;
  const permissions = nativeBrowser().permissions as HostAccess;
  if (!permissions.addHostAccessRequest) return false;
  const request = { tabId, pattern: 'https://app.pix.fr/*' };
  try {
    await permissions.addHostAccessRequest(request);
    await permissions.removeHostAccessRequest?.(request).catch(() => undefined);
    return false;
  } catch (error) {
    return /already has access/i.test(String(error));
  }
}

/** Loads these anew, as a person would. */
export async function reloadPages(tabs: readonly number[]): Promise<void> {
  await Promise.allSettled(tabs.map((tab) => nativeBrowser().tabs.reload(tab)));
}

/** Calls back whenever a tab has loaded, has gone, or another took its place. */
export function followPages(onChange: () => void): () => void {
  const { onUpdated, onRemoved, onReplaced } = nativeBrowser().tabs;
  const onLoad = (_tab: number, { status }: { status?: string }) => {
    if (status === 'complete' || status === 'loading') onChange();
  };
  onUpdated.addListener(onLoad);
  onRemoved.addListener(onChange);
  onReplaced.addListener(onChange);
  return () => {
    onUpdated.removeListener(onLoad);
    onRemoved.removeListener(onChange);
    onReplaced.removeListener(onChange);
  };
}
