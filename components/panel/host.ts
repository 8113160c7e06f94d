/** The element that holds Balise in a Pix page, out of reach of the page's style and keys. */
import helpers from '../base/helpers.css?inline';
import tokens from '../base/tokens.css?inline';
import host from './host.css?inline';

const HOST_NAME = 'balise-panel';

const KEY_EVENTS = ['keydown', 'keyup', 'keypress'];

/** Its open shadow root is where the panel is mounted; it stands nowhere yet. */
export function createHost(): { element: HTMLElement; root: ShadowRoot } {
  const element = document.createElement(HOST_NAME);
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = tokens + helpers + host;
  root.append(style);
  // A key pressed in the panel is not for the page's shortcuts.
  for (const type of KEY_EVENTS) element.addEventListener(type, (event) => event.stopPropagation());
  return { element, root };
}
