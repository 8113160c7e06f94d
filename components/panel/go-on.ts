/**
 * The way on inside Pix: where its page has a link of its own to the same place, that one is followed,
 * so that Pix's router goes there without loading the whole application again (pix-app.md 11, « Links »).
 * Elsewhere a link of ours is a link like any other.
 */
import { nativeBrowser } from '../../lib/app/messages/native-browser.ts';
import type { GoTo, GoToAnswer } from '../../lib/app/messages/messages.ts';
import type { SharedPage } from '../../lib/app/panel/shared-page.ts';
import { siteOf } from '../../lib/pix/site.ts';

/** A plain click of a person on one of our links; any other (a new tab, a menu) is the browser's. */
export function followByPix(event: MouseEvent): void {
  const { altKey, ctrlKey, metaKey, shiftKey, button, defaultPrevented } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || button !== 0 || defaultPrevented) return;
  const clicked = event.target instanceof Element ? event.target.closest('a') : null;
  const own = clicked && pixLinkTo(clicked.href);
  if (!own) return;
  event.preventDefault();
  own.click();
}

/** Hears the popup's wish, by the worker, until the life of the page is over. */
export function hearGoTo(page: SharedPage): void {
  const { runtime } = nativeBrowser();
  const hear = (said: unknown, sender: { id?: string }, reply: (answer: GoToAnswer) => void) => {
    if (sender.id !== runtime.id || !isGoTo(said)) return;
    if (!mayLeave(page) || siteOf(said.href) !== page.site) return reply('stays');
    const own = pixLinkTo(said.href);
    reply(own ? 'followed' : 'free');
    own?.click();
  };
  runtime.onMessage.addListener(hear);
  page.life.addEventListener('abort', () => runtime.onMessage.removeListener(hear));
}

/** Neither a question, nor what may still turn out to be a certification. */
function mayLeave({ life, place: { page } }: SharedPage): boolean {
  const isUnsafe = page.assessmentId !== null && !page.isKnownTraining;
  return !life.aborted && page.kind !== 'question' && !isUnsafe;
}

/** A link of Pix's that a person could click just now. */
function pixLinkTo(href: string): HTMLAnchorElement | null {
  // Behind a dialog nothing can be clicked; the entry of the page one is on does nothing.
  if (href === location.href || document.querySelector('dialog:modal')) return null;
  const links = document.querySelectorAll<HTMLAnchorElement>('a[href]');
  const isTaken = (link: HTMLAnchorElement) =>
    link.href === href &&
    !link.target &&
    !link.hasAttribute('download') &&
    link.closest('[inert]') === null &&
    link.checkVisibility({ visibilityProperty: true });
  return [...links].find(isTaken) ?? null;
}

function isGoTo(said: unknown): said is GoTo {
  return (
    typeof said === 'object' &&
    said !== null &&
    'type' in said &&
    said.type === 'go-to' &&
    'href' in said &&
    typeof said.href === 'string'
  );
}
