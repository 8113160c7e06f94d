/**
 * Holds the first frame back until there is something to see: an empty one is work that the frame
 * with the glance would wait for. A style that must come before the first frame is asked for, and
 * taken out when the glance is drawn; should the storage be slower than that style, it ends by itself.
 */
export function holdPaint(): () => void {
  const hold = document.createElement('link');
  hold.rel = 'stylesheet';
  hold.setAttribute('blocking', 'render');
  hold.href = HOLD;
  document.head.append(hold);
  return () => {
    hold.remove();
  };
}

/** In public/: it is empty. */
const HOLD = '/hold.css';
