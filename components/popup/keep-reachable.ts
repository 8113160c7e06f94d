/**
 * What scrolls must be within reach of the keyboard, also when nothing in it takes the focus: it
 * takes it itself, as long as there is more in it than is seen. To be attached to it.
 */
export function keepReachable(main: HTMLElement): () => void {
  const sizes = new ResizeObserver(() => offerFocus(main));
  const parts = new MutationObserver(measure);
  measure();
  parts.observe(main, { childList: true });

  function measure(): void {
    for (const part of [main, ...main.children]) sizes.observe(part);
  }

  return () => {
    sizes.disconnect();
    parts.disconnect();
  };
}

function offerFocus(main: HTMLElement): void {
  // Both are rounded to whole pixels, each by itself.
  const isCut = main.scrollHeight > main.clientHeight + 1;
  // By a link to it, it takes the focus in any case.
  main.tabIndex = isCut ? 0 : -1;
  if (isCut) main.setAttribute('aria-label', document.title);
  else main.removeAttribute('aria-label');
}
