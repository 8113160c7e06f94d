import { get } from '../../api.ts';
import { text } from '../../records.ts';
import { el } from '../dom.ts';

const POLL_MS = 60_000;

const banner = el('div', { class: 'information-banner', role: 'status', hidden: true });
const holder = el('div', { class: 'pix-app-layout__banner' }, banner);

/** Pix's banner at the top of the pages with the menu; it stays in the window. Source: `11`, Layout. */
export function topBanner(): HTMLElement {
  return holder;
}

/** What it says, asked for again every minute. Source: `pix-app.md 10.1`. */
export async function startInformationBanner(): Promise<void> {
  // The menu stands at its bottom, wherever that is.
  new ResizeObserver(() => {
    const height = `${holder.getBoundingClientRect().height}px`;
    document.documentElement.style.setProperty('--banner-height', height);
  }).observe(holder);
  await refresh().catch(() => undefined);
  setInterval(() => void refresh().catch(() => undefined), POLL_MS);
}

async function refresh(): Promise<void> {
  const { included = [] } = await get('information-banners/pix-app');
  const message = included.map((resource) => text(resource, 'message')).join(' ');
  banner.textContent = message;
  banner.hidden = message === '';
}
