/**
 * From the popup to the tab of Pix that is there, instead of a second one. It takes no permission: who
 * spoke to the worker is known by its number, and is asked before it is sent anywhere.
 */
import { browser } from 'wxt/browser';
import { lockNamed } from '../../store/area/area.ts';
import { PIX_TABS_KEY } from '../../store/keys.ts';
import { openPixTabs, PIX_TABS_LIMIT } from '../../store/schema/session/pix-tabs.ts';
import type { GoTo, PixMessage } from '../messages/messages.ts';
import { presentCertification } from './certification.ts';
import { windowToFront } from './windows.ts';

/** The part of the browser's description of a tab that is looked at. */
interface Tab {
  id?: number;
  incognito?: boolean;
}

const inTurn = lockNamed('balise:pix-tabs');

/** A page of Pix spoke: its tab is the first to ask. In a private window nothing is noted. */
export async function notePixTab(tab: unknown, { type }: PixMessage): Promise<void> {
  const { id, incognito } = tab as Tab;
  if (id === undefined || incognito) return;
  await inTurn(async () => {
    const known = await readTabs();
    if (type !== 'certification' && known[0] === id) return;
    const others = known.filter((one) => one !== id);
    // Where a certification may go on, nothing is opened.
    const tabs = type === 'certification' ? others : [id, ...others].slice(0, PIX_TABS_LIMIT);
    await browser.storage.session.set({ [PIX_TABS_KEY]: tabs });
  }).catch(() => undefined);
}

/**
 * Opens a page of Pix in the last tab that takes it, and brings that to the front; else in a new one.
 * During a certification it does nothing.
 */
export async function openPix(href: string): Promise<void> {
  if (await presentCertification()) return;
  for (const id of await readTabs()) {
    const answer = await asked(id, href);
    if (answer === 'followed') return bringToFront(id, {});
    if (answer === 'free') return bringToFront(id, { url: href });
  }
  await browser.tabs.create({ url: href });
}

async function readTabs(): Promise<number[]> {
  const { [PIX_TABS_KEY]: stored } = await browser.storage.session.get(PIX_TABS_KEY);
  return openPixTabs(stored);
}

/** Its own script knows best where it stands: on a question it stays. Closed, or gone on: nobody answers. */
async function asked(id: number, href: string): Promise<unknown> {
  const order: GoTo = { type: 'go-to', href };
  const answer: unknown = await browser.tabs
    .sendMessage(id, order, { frameId: 0 })
    .catch(() => null);
  return answer;
}

async function bringToFront(id: number, where: { url?: string }): Promise<void> {
  const tab = await browser.tabs.update(id, { ...where, active: true });
  if (tab?.windowId !== undefined) await windowToFront(tab.windowId);
}
