/**
 * Keeps every control of Pix within reach: what the panel lies over can be scrolled clear of it,
 * and what gets the focus under it makes it fold.
 */
const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Space between the last of Pix's controls and the panel, px. */
const MARGIN = 24;

export interface ReachOptions {
  host: HTMLElement;
  /** The panel, or null when there is nothing that could cover. */
  panel: () => Element | null;
  /** Something of Pix's under the panel has the focus. */
  onCovered: () => void;
  signal: AbortSignal;
}

export interface Reach {
  /** To be called when the panel may have come, gone or moved. */
  update: () => void;
}

/**
 * Sizes are asked for when the browser has just worked them out for a frame: asked earlier, it would
 * have to lay out the whole page once more for us.
 */
export function keepPageInReach({ host, panel, onCovered, signal }: ReachOptions): Reach {
  let frame = 0;
  let hasRoom = false;
  const setRoom = (end: number, room: number) => {
    host.style.setProperty('--balise-end', `${end}px`);
    host.style.setProperty('--balise-room', `${room}px`);
    hasRoom = room > 0;
  };
  const box = () => panel()?.getBoundingClientRect() ?? null;
  const measure = () => {
    if (hasRoom) setRoom(0, 0);
    const covered = box();
    if (!covered || covered.height === 0) return;
    const end = document.documentElement.scrollHeight;
    const needed = covered.height + MARGIN;
    if (anyControlIn(end - window.scrollY - needed, covered)) setRoom(end, needed);
  };
  const sizes = new ResizeObserver(measure);
  const update = () => {
    cancelAnimationFrame(frame);
    // What is observed anew is looked at once this frame is laid out. Of a pill nothing is.
    frame = requestAnimationFrame(() => {
      sizes.disconnect();
      const shown = panel();
      if (!shown && hasRoom) setRoom(0, 0);
      for (const one of shown ? [document.body, shown] : []) sizes.observe(one);
    });
  };
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
  });
  window.addEventListener('resize', update, { signal });
  document.addEventListener(
    'focusin',
    ({ target }) => {
      const panel = box();
      if (!panel || !(target instanceof Element) || target === host) return;
      if (overlap(target.getBoundingClientRect(), panel)) onCovered();
    },
    { signal },
  );
  return { update };
}

/** Whether a control of the page stands below `top` (in the viewport), in the panel's columns. */
function anyControlIn(top: number, panel: DOMRect): boolean {
  return [...document.querySelectorAll(CONTROLS)].some((control) => {
    const { bottom, left, right, width } = control.getBoundingClientRect();
    return width > 0 && bottom > top && left < panel.right && right > panel.left;
  });
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
