/** When a page has painted what it is about. */
import type { Page } from '@playwright/test';

interface Marks {
  /** Milliseconds since the page was asked for; absent until then. */
  painted?: number;
}

declare global {
  interface Window {
    marks?: Marks;
  }
}

/** What counts as « the page shows it »: that many elements. */
export interface Shown {
  selector: string;
  count: number;
}

/** Runs before anything of the page does. The mark comes after the frame that shows the elements. */
function markWhenPainted({ selector, count }: Shown): void {
  const marks: Marks = {};
  window.marks = marks;
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  function look(): void {
    if (document.querySelectorAll(selector).length < count) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      // A message is handled after the frame that was about to be drawn.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        marks.painted = performance.now();
      };
      port2.postMessage(0);
    });
  }
}

/** Milliseconds from asking for the address to the first paint that shows the elements. */
export async function timeToPaint(tab: Page, address: string, shown: Shown): Promise<number> {
  await tab.addInitScript(markWhenPainted, shown);
  await tab.goto(address);
  const mark = await tab.waitForFunction(() => window.marks?.painted);
  return (await mark.jsonValue()) ?? NaN;
}

/** Milliseconds to the first paint that shows anything, for pages that we know nothing about. */
export async function timeToFirstPaint(tab: Page, address: string): Promise<number> {
  await tab.goto(address);
  const paint = await tab.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  return (await paint.jsonValue()) ?? NaN;
}
