/**
 * Keeps every control of Pix within reach: what the panel lies over can be scrolled clear of it,
 * and what gets the focus under it makes it fold.
 */
const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Space between the last of Pix's controls and the panel, px. */
const MARGIN = 24;

/**
 * To be attached to the panel. Sizes are asked for when the browser has just worked them out for a
 * frame: asked earlier, it would have to lay out the whole page once more for us.
 * @param onCovered something of Pix's under the panel has the focus
 */
export function keepPageInReach(onCovered: () => void): (panel: Element) => () => void {
  return (panel) => {
    const { host } = panel.getRootNode() as ShadowRoot;
    const life = new AbortController();
    const { signal } = life;
    let hasRoom = false;
    const setRoom = (end: number, room: number) => {
      (host as HTMLElement).style.setProperty('--balise-end', `${end}px`);
      (host as HTMLElement).style.setProperty('--balise-room', `${room}px`);
      hasRoom = room > 0;
    };
    const sizes = new ResizeObserver(() => {
      if (hasRoom) setRoom(0, 0);
      const covered = panel.getBoundingClientRect();
      if (covered.height === 0) return;
      const end = document.documentElement.scrollHeight;
      const needed = covered.height + MARGIN;
      if (anyControlIn(end - window.scrollY - needed, covered)) setRoom(end, needed);
    });
    /** What is observed anew is looked at once the next frame is laid out. */
    const lookAnew = () => {
      sizes.disconnect();
      for (const one of [document.body, panel]) sizes.observe(one);
    };
    lookAnew();
    // On the other side it is of the same size.
    const looks = new MutationObserver(lookAnew);
    looks.observe(panel, { attributeFilter: ['class'] });
    window.addEventListener('resize', lookAnew, { signal });
    document.addEventListener(
      'focusin',
      ({ target }) => {
        if (!(target instanceof Element) || target === host) return;
        if (overlap(target.getBoundingClientRect(), panel.getBoundingClientRect())) onCovered();
      },
      { signal },
    );
    return () => {
      life.abort();
      sizes.disconnect();
      looks.disconnect();
      if (hasRoom) setRoom(0, 0);
    };
  };
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
