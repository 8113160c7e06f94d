/**
 * Has a region read aloud that comes with its text. Screen readers listen to what changes inside a
 * region that they know, and few to a region that is new: so the same text comes into it once more,
 * when it has been drawn. Nothing is seen of it.
 */
export function announce(region: Element): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => region.replaceChildren(...region.childNodes));
  });
}
