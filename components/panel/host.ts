/** The element that holds Balise in a Pix page, out of reach of the page's style and keys. */
import { STYLES } from './styles.ts';
import hostStyle from './host.css?inline';

export const HOST_NAME = 'balise-panel';

const KEY_EVENTS = ['keydown', 'keyup', 'keypress'];

export interface Host {
  element: HTMLElement;
  /** Where the panel is drawn. */
  root: ShadowRoot;
}

export function createHost(): Host {
  const element = document.createElement(HOST_NAME);
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = STYLES + hostStyle;
  root.append(style);
  // A key pressed in the panel is not for the page's shortcuts.
  for (const type of KEY_EVENTS) element.addEventListener(type, (event) => event.stopPropagation());
  return { element, root };
}
