/** Windows, where a browser has any: on a phone there are only tabs. */
import { browser } from 'wxt/browser';

function windows() {
  return 'windows' in browser ? browser.windows : null;
}

export async function windowToFront(id: number): Promise<void> {
  await windows()?.update(id, { focused: true });
}

export async function openWindow(url: string): Promise<void> {
  await windows()?.create({ url });
}
