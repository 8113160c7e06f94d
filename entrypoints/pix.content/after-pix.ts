/**
 * What is told of a page goes to the worker once Pix has drawn what it asked for. A message wakes the
 * worker, and on a machine of two cores Pix's own page came some 15 ms later for it
 * (docs/performance.md).
 */

/** How long it may wait for the browser to draw, which it does not in a hidden tab, and to have a moment. */
const DRAWN_MS = 100;

/** Who is signed in is asked for before all else: how long that may wait for what comes with it. */
const COMPANY_MS = 250;

type Task = () => void;

/**
 * @param signal ends it; what waits then is not done any more
 * @returns what is given a task, and does it in its turn. `isFirst`: more is about to come with it
 */
export function afterPix(signal: AbortSignal): (task: Task, isFirst: boolean) => void {
  let waiting: Task[] = [];
  let timer = 0;

  function doAll(): void {
    clearTimeout(timer);
    const tasks = waiting;
    waiting = [];
    for (const task of tasks) task();
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    waiting = [];
  });
  // Whoever leaves the page has been there all the same.
  window.addEventListener('pagehide', doAll, { signal });

  return (task, isFirst) => {
    waiting.push(task);
    clearTimeout(timer);
    timer = window.setTimeout(doAll, isFirst ? COMPANY_MS : DRAWN_MS);
    if (isFirst) return;
    // The frame that is being made may be from before the answer: the next one has it.
    const soon = () => requestIdleCallback(doAll, { timeout: DRAWN_MS });
    requestAnimationFrame(() => requestAnimationFrame(soon));
  };
}
