/**
 * What is told of a page goes to the worker once Pix has drawn what it asked for. A message wakes the
 * worker, and on a machine of two cores Pix's own page came some 15 ms later for it
 * (docs/performance.md).
 */

/** How long it may wait for the browser to draw, which it does not in a hidden tab, and to have a moment. */
const DRAWN_MS = 100;

/** Who is signed in is asked for before all else: how long that may wait for what comes with it. */
const COMPANY_MS = 250;

export interface AfterPix {
  /** To be called for each thing to tell. `isFirst`: more is about to come with it. */
  soon: (isFirst: boolean) => void;
  /** Does it without waiting any longer. */
  now: () => void;
}

/**
 * @param signal ends the watch for who leaves the page
 * @param tellAll tells all that waits, if anything does
 */
export function afterPix(signal: AbortSignal, tellAll: () => void): AfterPix {
  let timer = 0;

  function now(): void {
    clearTimeout(timer);
    tellAll();
  }

  // Whoever leaves the page has been there all the same.
  window.addEventListener('pagehide', now, { signal });

  return {
    now,
    soon: (isFirst) => {
      clearTimeout(timer);
      timer = window.setTimeout(now, isFirst ? COMPANY_MS : DRAWN_MS);
      if (isFirst) return;
      // The frame that is being made may be from before the answer: the next one has it.
      const idle = () => requestIdleCallback(now, { timeout: DRAWN_MS });
      requestAnimationFrame(() => requestAnimationFrame(idle));
    },
  };
}
