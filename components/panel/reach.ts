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
 * have to lay out the whole page once more for us. Of a pill nothing is asked.
 */
export function keepPageInReach({ host, panel, onCovered, signal }: ReachOptions): Reach {
  let watched: Element | null = null;
  let look = '';
  let hasRoom = false;
  const setRoom = (end: number, room: number) => {
    host.style.setProperty('--balise-end', `${end}px`);
    host.style.setProperty('--balise-room', `${room}px`);
    hasRoom = room > 0;
  };
  const box = () => watched?.getBoundingClientRect() ?? null;
  const measure = () => {
    if (hasRoom) setRoom(0, 0);
    const covered = box();
    if (!covered || covered.height === 0) return;
    const end = document.documentElement.scrollHeight;
    const needed = covered.height + MARGIN;
    if (anyControlIn(end - window.scrollY - needed, covered)) setRoom(end, needed);
  };
  const sizes = new ResizeObserver(measure);
  /** What is observed anew is looked at once the next frame is laid out. */
  const lookAnew = () => {
    sizes.disconnect();
    if (watched) for (const one of [document.body, watched]) sizes.observe(one);
    else if (hasRoom) setRoom(0, 0);
  };
  const update = () => {
    const shown = panel();
    if (shown === watched && shown?.className === look) return;
    watched = shown;
    look = shown?.className ?? '';
    lookAnew();
  };
  signal.addEventListener('abort', () => sizes.disconnect());
  window.addEventListener('resize', lookAnew, { signal });
  document.addEventListener(
    'focusin',
    ({ target }) => {
      const covered = box();
      if (!covered || !(target instanceof Element) || target === host) return;
      if (overlap(target.getBoundingClientRect(), covered)) onCovered();
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
