/** The element that holds Balise in a Pix page, out of reach of the page's style and keys. */
import helpers from '../../base/helpers.css?inline';
import tokens from '../../base/tokens.css?inline';
import host from './host.css?inline';

export const HOST_NAME = 'balise-panel';

const KEY_EVENTS = ['keydown', 'keyup', 'keypress'];

/** What a control of the panel acts upon. */
const WISHES = ['click', 'dblclick', 'keydown', 'input', 'change', 'submit', 'beforetoggle'];

/** Its open shadow root is where the panel is mounted; it stands nowhere yet. */
export function createHost(): { element: HTMLElement; root: ShadowRoot } {
  const element = document.createElement(HOST_NAME);
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = tokens + helpers + host;
  root.append(style);
  // A key pressed in the panel is not for the page's shortcuts.
  for (const type of WISHES) element.addEventListener(type, unlessMadeUp, { capture: true });
  for (const type of KEY_EVENTS) element.addEventListener(type, (event) => event.stopPropagation());
  return { element, root };
}

/**
 * Takes away what an earlier Balise left in the page: Firefox ends its scripts at an update before they
 * can, and lets the new ones in.
 */
export function removeLeftHosts(): void {
  for (const left of document.querySelectorAll(HOST_NAME)) left.remove();
}

/** A click that a script makes is nobody's wish: it gets no further than here. */
function unlessMadeUp(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
