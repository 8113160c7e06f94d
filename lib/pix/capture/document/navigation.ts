import { navigationApi } from './navigation-api.ts';

/** Without the Navigation API the address can only be looked at again and again. */
const POLL_MS = 500;

/**
 * Tells where the page goes inside itself. `leaving` is called as soon as it is known, while the
 * address is still the old one (Pix's requests start then, too: pix-app.md 10.2); `arrived` when
 * the address has changed.
 */
export function watchNavigation(
  signal: AbortSignal,
  { leaving, arrived }: { leaving: (to: URL) => void; arrived: (at: URL) => void },
): void {
  let last = location.href;
  /** The page also writes its address anew without going anywhere, once or twice at each start. */
  const isElsewhere = () => {
    const isNew = location.href !== last;
    last = location.href;
    return isNew;
  };
  const navigation = navigationApi();
  if (navigation) {
    navigation.addEventListener('navigate', (event) => leaving(new URL(event.destination.url)), {
      signal,
    });
    const look = () => {
      if (isElsewhere()) arrived(here());
    };
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  const look = () => {
    if (!isElsewhere()) return;
    leaving(here());
    if (!signal.aborted) arrived(here());
  };
  window.addEventListener('popstate', look, { signal });
  const timer = setInterval(look, POLL_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}

function here(): URL {
  return new URL(location.href);
}
