/**
 * Keeps every control of Pix within reach: what the panel lies over can be scrolled clear of it,
 * and what gets the focus under it makes it fold.
 */
const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Space between the last of Pix's controls and the panel, px. */
const MARGIN = 24;

export interface ReachOptions {
  host: HTMLElement;
  /** The panel's box on screen, or null when there is nothing that could cover. */
  box: () => DOMRect | null;
  /** Something of Pix's under the panel has the focus. */
  onCovered: () => void;
  signal: AbortSignal;
}

export interface Reach {
  /** To be called when the panel or the page has changed size. */
  update: () => void;
}

export function keepPageInReach({ host, box, onCovered, signal }: ReachOptions): Reach {
  const update = () => {
    setRoom(host, 0, 0);
    const panel = box();
    if (!panel || panel.height === 0) return;
    const end = document.documentElement.scrollHeight;
    const needed = panel.height + MARGIN;
    if (anyControlIn(end - window.scrollY - needed, panel)) setRoom(host, end, needed);
  };
  const sizes = new ResizeObserver(update);
  sizes.observe(document.body);
  signal.addEventListener('abort', () => sizes.disconnect());
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

function setRoom(host: HTMLElement, end: number, room: number): void {
  host.style.setProperty('--balise-end', `${end}px`);
  host.style.setProperty('--balise-room', `${room}px`);
}
