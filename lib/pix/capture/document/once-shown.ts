/**
 * Does it at once; on a page that the browser prepares without showing it, when it is really shown.
 * One that never is was never visited: nothing is told of it.
 */
export function onceShown(work: () => void): void {
  const { prerendering = false } = document as { prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', work, { once: true });
  else work();
}
