import { navigationApi } from './navigation-api.ts';

/** Without the Navigation API the address can only be looked at again and again. */
const POLL_MS = 500;

/**
 * Tells where the page goes inside itself. `leaving` is called as soon as it is known, while the
 * address is still the old one (Pix's requests start then, too: pix-app.md 10.2); `arrived` when
 * the address has changed, `isNew` where the page put one more into its history: an address that was
 * there before is come back to.
 */
export function watchNavigation(
  signal: AbortSignal,
  { leaving, arrived }: { leaving: (to: URL) => void; arrived: (at: URL, isNew: boolean) => void },
): void {
  let last = location.href;
  /** The page also writes its address anew without going anywhere, once or twice at each start. */
  const isElsewhere = () => {
    const hasChanged = location.href !== last;
    last = location.href;
    return hasChanged;
  };
  const navigation = navigationApi();
  if (navigation) {
    navigation.addEventListener('navigate', (event) => leaving(new URL(event.destination.url)), {
      signal,
    });
    navigation.addEventListener(
      'currententrychange',
      ({ navigationType }) => {
        if (isElsewhere()) arrived(here(), navigationType === 'push');
      },
      { signal },
    );
    return;
  }
  const look = (isNew: boolean) => {
    if (!isElsewhere()) return;
    leaving(here());
    if (!signal.aborted) arrived(here(), isNew);
  };
  window.addEventListener('popstate', () => look(false), { signal });
  const timer = setInterval(() => look(true), POLL_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}

function here(): URL {
  return new URL(location.href);
}
