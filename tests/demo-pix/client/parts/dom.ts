type Attribute = string | number | boolean | null | ((event: Event) => void);
type Child = Node | string | null;

const ownLinks = new WeakSet<Element>();

/** Whether the app made this link: of another it does not know, wherever it stands in the page. */
export function isOwnLink(link: Element): boolean {
  return ownLinks.has(link);
}

/** Builds an element: functions become listeners, `true` an empty attribute, null nothing. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, Attribute> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (name === 'a') ownLinks.add(element);
  decorate(element, attributes);
  element.append(...children.filter((child) => child !== null));
  return element;
}

export function svg(
  name: string,
  attributes: Record<string, Attribute> = {},
  ...children: SVGElement[]
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  decorate(element, attributes);
  element.append(...children);
  return element;
}

function decorate(element: Element, attributes: Record<string, Attribute>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null) element.setAttribute(name, String(value));
  }
}
