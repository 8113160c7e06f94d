import { get } from '../api.ts';
import { text } from '../records.ts';
import { el } from './dom.ts';

const POLL_MS = 60_000;

/** Pix's banner at the top of the page, asked for again every minute. Source: `10.1`. */
export async function startInformationBanner(): Promise<void> {
  const banner = el('div', { class: 'pix-information-banner', role: 'status', hidden: true });
  document.querySelector('#app')?.prepend(banner);
  await refresh(banner).catch(() => undefined);
  setInterval(() => void refresh(banner).catch(() => undefined), POLL_MS);
}

async function refresh(banner: HTMLElement): Promise<void> {
  const { included = [] } = await get('information-banners/pix-app');
  const message = included.map((resource) => text(resource, 'message')).join(' ');
  banner.textContent = message;
  banner.hidden = message === '';
}
