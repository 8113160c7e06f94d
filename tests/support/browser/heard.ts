/**
 * What a screen reader would read aloud by itself: text that changes inside a live region which was
 * there before, and alerts. Both functions run in the page, and use nothing of this file.
 */

/** @param host the element whose open shadow root is listened to; null = the page */
export function listen(host: string | null): void {
  const root = (host === null ? null : document.querySelector(host)?.shadowRoot) ?? document;
  const regions = () => [
    ...root.querySelectorAll(
      '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]',
    ),
  ];
  const known = new Set(regions());
  const heard: string[] = [];
  Object.assign(window, { heard });
  new MutationObserver((changes) => {
    const changed = new Set<Element>();
    for (const { target, addedNodes } of changes) {
      for (const region of known) {
        const isNews = addedNodes.length > 0 || target.nodeType === Node.TEXT_NODE;
        if (isNews && region.contains(target)) changed.add(region);
      }
    }
    for (const region of regions()) {
      // An alert is read when it comes; any other region only once it is known.
      if (!known.has(region) && region.matches('[role=alert]')) changed.add(region);
      known.add(region);
    }
    for (const region of changed) {
      const text = region.textContent.replace(/\s+/g, ' ').trim();
      if (text !== '') heard.push(text);
    }
  }).observe(root, { subtree: true, childList: true, characterData: true });
}

export function heard(): string[] {
  return (window as unknown as { heard: string[] }).heard;
}
