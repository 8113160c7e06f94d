const sizes = new ResizeObserver((changed) => {
  for (const main of new Set(changed.map(({ target }) => target.closest('main')))) {
    if (main) offerFocus(main);
  }
});

/**
 * What scrolls must be within reach of the keyboard, also when nothing in it takes the focus: it
 * takes it itself, as long as there is more in it than is seen.
 */
export function keepReachable(place: Element): void {
  for (const part of place.querySelectorAll('main, main > *')) sizes.observe(part);
}

function offerFocus(main: Element): void {
  const isCut = main.scrollHeight > main.clientHeight;
  for (const [name, value] of [
    ['tabindex', '0'],
    ['aria-label', document.title],
  ] as const) {
    if (isCut) main.setAttribute(name, value);
    else main.removeAttribute(name);
  }
}
