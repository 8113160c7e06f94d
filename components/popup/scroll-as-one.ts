/** Of the popup's 600 px: where header and foot take more, what is between them would be a slit. */
const MOST = 300;

/**
 * In large text all of the popup scrolls, header and foot with it; otherwise only what is between
 * them. To be attached to the popup, whose own parts they are.
 */
export function scrollAsOne(popup: HTMLElement): () => void {
  const header = popup.querySelector(':scope > header');
  const footer = popup.querySelector(':scope > footer');
  const heightOf = (part: Element | null) => part?.getBoundingClientRect().height ?? 0;
  const sizes = new ResizeObserver(() => {
    popup.classList.toggle('as-one', heightOf(header) + heightOf(footer) > MOST);
  });
  for (const part of [header, footer]) if (part) sizes.observe(part);
  return () => sizes.disconnect();
}
