/** Calls `lost` once, at the first sign that the pupil left the question. Source: `4.3`. */
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
  return () => watching.abort();
}
