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

const known = new WeakSet<Element>();

/** The same for those regions in a place that were not there before. */
export function announceNew(place: ParentNode): void {
  for (const region of place.querySelectorAll('[role=status]')) {
    if (!known.has(region) && region.textContent) announce(region);
    known.add(region);
  }
}
