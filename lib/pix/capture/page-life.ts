import { browser } from 'wxt/browser';

/** How often to look whether this script still belongs to a living extension (an update ends it). */
const ALIVE_CHECK_MS = 5000;

/**
 * This script's life in a page: it is over at a certification, when the extension was updated or
 * removed under the open page, or when a newer script of ours starts in it (Firefox does that at an
 * update). Its signal ends all that we do there.
 */
export function pageLife(): AbortController {
  const life = new AbortController();
  const { signal } = life;
  const started = `${browser.runtime.id}:started`;
  document.dispatchEvent(new CustomEvent(started));
  document.addEventListener(started, () => life.abort(), { signal });
  // Nobody tells a script that its extension is gone: it no longer knows its own name then.
  const check = setInterval(() => {
    if ((browser.runtime as { id?: string } | undefined)?.id === undefined) life.abort();
  }, ALIVE_CHECK_MS);
  signal.addEventListener('abort', () => clearInterval(check));
  return life;
}
