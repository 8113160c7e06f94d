/** Pages of Pix that are open with nothing of Balise in them, and how that came. */
import { askPresence } from '../messages/presence.ts';
import { nativeBrowser } from '../messages/native-browser.ts';
import { forgetOlderTabs, readOlderTabs } from './older-tabs.ts';
import { tabsOfPix } from './pages-of-pix.ts';

export interface PagesWithoutUs {
  /** Tabs that say that a certification goes on there, or may. */
  inExam: number[];
  /** Ids of the tabs. One that is being loaded, or will be when it is looked at, is none. */
  tabs: number[];
  /**
   * A tab went to Pix after Balise came, which is in none of its pages: the browser keeps it out. Or Pix
   * could not be reached, of which Firefox shows us no tab, and Chromium one that is like the other.
   */
  areWeKeptOut: boolean;
}

export async function pagesWithoutUs(): Promise<PagesWithoutUs> {
  const awake = (await tabsOfPix()).filter(({ isAwake }) => isAwake);
  const asked = await Promise.all(
    awake.map(async ({ id }) => ({ id, presence: await askPresence(id, nativeBrowser().tabs) })),
  );
  const tabs = asked.filter(({ presence }) => presence === 'late' || presence === 'nobody');
  const isNowhere = asked.length > 0 && asked.every(({ presence }) => presence === 'nobody');
  const older = isNowhere ? await readOlderTabs() : null;
  const inExam = asked.filter(({ presence }) => presence === 'exam' || presence === 'before-exam');
  return {
    inExam: inExam.map(({ id }) => id),
    tabs: tabs.map(({ id }) => id),
    areWeKeptOut: older !== null && asked.some(({ id }) => !older.includes(id)),
  };
}

/** Loads these anew, as a person would. */
export async function reloadPages(tabs: readonly number[]): Promise<void> {
  await Promise.allSettled(tabs.map((tab) => nativeBrowser().tabs.reload(tab)));
  await forgetOlderTabs(tabs);
}
