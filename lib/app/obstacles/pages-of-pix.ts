/** Which tabs show Pix, without the permission to see everybody's addresses. */
import { browser } from 'wxt/browser';
import { siteOf } from '../../pix/site.ts';

interface Tab {
  id?: number | undefined;
  status?: string | undefined;
  discarded?: boolean | undefined;
  frozen?: boolean | undefined;
  /** Where the browser lets it be seen. */
  url?: string | undefined;
}

export interface PixTab {
  id: number;
  /** Its page is whole and awake: a script in it would answer. */
  isAwake: boolean;
}

export async function tabsOfPix(): Promise<PixTab[]> {
  const tabs: Tab[] = await browser.tabs.query({});
  const asked = tabs.map(async ({ id, url, status, discarded, frozen }) => {
    if (id === undefined || !(await isOfPix(id, url))) return [];
    return [{ id, isAwake: status === 'complete' && discarded !== true && frozen !== true }];
  });
  return (await Promise.all(asked)).flat();
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
async function isOfPix(tabId: number, url: string | undefined): Promise<boolean> {
  if (url !== undefined && url !== '') return siteOf(url) !== null;
  const permissions = browser.permissions as HostAccess;
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

/** Calls back whenever a tab has loaded, has gone, or another took its place. */
export function followPages(onChange: () => void): () => void {
  const { onUpdated, onRemoved, onReplaced } = browser.tabs;
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
