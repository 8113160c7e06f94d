import { nativeBrowser } from '../messages/native-browser.ts';

/** How often to look whether this script still belongs to a living extension (an update ends it). */
const ALIVE_CHECK_MS = 5000;

/**
 * The life of our scripts in a page: it is over at a certification, when the extension was updated or
 * removed under the open page, or when a newer script of ours starts in it (shared-page.ts). Its
 * signal ends all that we do there.
 */
export function pageLife(): AbortController {
  const life = new AbortController();
  // Nobody tells a script that its extension is gone: it no longer knows its own name then.
  const look = () => {
    if (!isAlive()) life.abort();
  };
  const check = setInterval(look, ALIVE_CHECK_MS);
  // A page that comes back, from behind or from the browser's cache, is looked at before it is used.
  document.addEventListener('visibilitychange', look, { signal: life.signal });
  window.addEventListener('pageshow', look, { signal: life.signal });
  life.signal.addEventListener('abort', () => clearInterval(check));
  // After a pause in which it did not look.
  look();
  return life;
}

function isAlive(): boolean {
  const { runtime } = nativeBrowser() as { runtime?: { id?: string } };
  return runtime?.id !== undefined;
}
