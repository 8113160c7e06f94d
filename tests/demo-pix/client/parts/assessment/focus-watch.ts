const LOOK_EVERY_MS = 1000;

/**
 * Calls `lost` once, at the first sign that the pupil left the question: an event, or the page
 * without the focus when it is looked at each second. Sources: `pix-app.md 4.3`, `11`.
 */
export function watchFocus(zone: HTMLElement, lost: () => void): () => void {
  const watching = new AbortController();
  const { signal } = watching;
  const onLoss = () => {
    watching.abort();
    lost();
  };
  window.addEventListener('blur', onLoss, { signal });
  zone.addEventListener('mouseleave', onLoss, { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') onLoss();
    },
    { signal },
  );
  const looking = setInterval(() => {
    if (!document.hasFocus()) onLoss();
  }, LOOK_EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(looking));
  return () => watching.abort();
}
