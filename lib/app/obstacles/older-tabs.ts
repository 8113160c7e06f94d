/**
 * Pages of Pix that were open before Balise was there. A page that came later, and has nothing of
 * Balise in it, was kept from it: a school may block the site for it (`runtime_blocked_hosts`) while the
 * browser goes on answering that we have access (engineering.md J).
 */
import { browser } from 'wxt/browser';
import { lockNamed } from '../../store/area/area.ts';
import { OLDER_TABS_KEY } from '../../store/keys.ts';
import { openOlderTabs } from '../../store/schema/session/pix-tabs.ts';
import { tabsOfPix } from './pages-of-pix.ts';
import { followAccess } from './site-access.ts';

const inTurn = lockNamed('balise:older-tabs');

/** Set while the worker's script first runs: a listener set later would miss what woke it. */
export function keepOlderTabs(): void {
  try {
    followAccess(() => void noteOlderTabs().catch(() => undefined));
    void noteFirstTabs().catch(() => undefined);
  } catch {
    // A browser without this part of the API has no such pages to tell of.
  }
}

/**
 * The first time since Balise was put in, updated, switched on or the browser started: the session's
 * memory is empty then.
 */
async function noteFirstTabs(): Promise<void> {
  if ((await readOlderTabs()) === null) await noteOlderTabs();
}

/** Access was given, or Balise has just come: what is open now was loaded without it. */
export async function noteOlderTabs(): Promise<void> {
  await inTurn(async () => write((await tabsOfPix()).map(({ id }) => id)));
}

/** Ids of the tabs; null where nobody has looked yet. */
export async function readOlderTabs(): Promise<number[] | null> {
  const { [OLDER_TABS_KEY]: stored } = await memory().get(OLDER_TABS_KEY);
  return openOlderTabs(stored);
}

/** These have been loaded again: what stands in them now came after Balise. */
export async function forgetOlderTabs(tabs: readonly number[]): Promise<void> {
  await inTurn(async () => {
    const older = await readOlderTabs();
    if (older) await write(older.filter((id) => !tabs.includes(id)));
  });
}

function memory() {
  return browser.storage.session;
}

async function write(tabs: number[]): Promise<void> {
  await memory().set({ [OLDER_TABS_KEY]: tabs });
}
