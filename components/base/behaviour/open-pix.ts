import { askWorker } from '../../../lib/app/messages/send.ts';
import { siteOf } from '../../../lib/pix/site.ts';

/** Links that the worker could not open: they are the browser's, like any other. */
const left = new WeakSet<HTMLAnchorElement>();

/**
 * A plain click on a link to Pix, in a page of ours: the tab of Pix that is there comes to the front,
 * instead of a second one. Any other click is the browser's.
 */
export function openPixByWorker(event: MouseEvent): void {
  const { altKey, ctrlKey, metaKey, shiftKey, button, defaultPrevented } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || button !== 0 || defaultPrevented) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || siteOf(link.href) === null || left.delete(link)) return;
  event.preventDefault();
  void askWorker({ type: 'open-pix', href: link.href }).then((reply) => {
    if (reply.ok) return;
    left.add(link);
    link.click();
  });
}
