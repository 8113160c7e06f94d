/**
 * Draws elements from a description, and the next time touches only what is described otherwise:
 * the focus, what is scrolled, and regions that are read aloud stay as they are. Text goes in as
 * text, never as markup.
 */
import { keepFocus } from './keep-focus.ts';

export interface Part {
  tag: string;
  attributes: Attributes;
  children: readonly Shown[];
}

/** What stands at a place: an element, a text, or nothing, which keeps the place of its neighbours. */
export type Shown = Part | string | false | null;

/**
 * `true`: there, without a value; false or nothing: not there; a function: `onclick` and its like.
 * `checked` is what a box is now, whatever it was at first.
 */
type Attributes = Readonly<Record<string, string | number | boolean | null | undefined | Listener>>;
type Listener = (event: never) => void;

type Drawn = DrawnPart | { shown: string | false | null; node: Text | null; inside: null };

interface DrawnPart {
  shown: Part;
  node: Element;
  inside: readonly Drawn[];
}

const NOTHING: Drawn = { shown: null, node: null, inside: null };

const SVG = 'http://www.w3.org/2000/svg';
const SVG_TAGS = ['svg', 'path', 'circle', 'text'];

const drawnIn = new WeakMap<Node, readonly Drawn[]>();

export function part(tag: string, attributes: Attributes = {}, ...children: Shown[]): Part {
  return { tag, attributes, children };
}

/** Draws at the end of a place, after what others put there; later again, from what it drew last. */
export function draw(place: ParentNode & Node, shown: readonly Shown[]): void {
  keepFocus(place, () => {
    drawnIn.set(place, drawAll(place, drawnIn.get(place) ?? [], shown));
  });
}

/** From the last to the first, so that each knows what it stands before. */
function drawAll(place: Node, before: readonly Drawn[], shown: readonly Shown[]): Drawn[] {
  const now: Drawn[] = [];
  let next: Node | null = null;
  for (let at = Math.max(before.length, shown.length) - 1; at >= 0; at -= 1) {
    const drawn = drawOne(place, before[at] ?? NOTHING, shown[at] ?? null, next);
    next = drawn.node ?? next;
    now.unshift(drawn);
  }
  return now;
}

function drawOne(place: Node, before: Drawn, shown: Shown, next: Node | null): Drawn {
  if (shown === before.shown) return before;
  if (isPart(shown) && before.inside && before.shown.tag === shown.tag) {
    return redrawn(before, shown);
  }
  before.node?.remove();
  if (!shown) return NOTHING;
  const drawn = isPart(shown) ? redrawn(blank(shown.tag), shown) : textOf(shown);
  if (drawn.node) place.insertBefore(drawn.node, next);
  return drawn;
}

function isPart(shown: Shown): shown is Part {
  return typeof shown === 'object' && shown !== null;
}

function blank(tag: string): DrawnPart {
  const node = SVG_TAGS.includes(tag)
    ? document.createElementNS(SVG, tag)
    : document.createElement(tag);
  return { shown: part(tag), node, inside: [] };
}

function textOf(shown: string): Drawn {
  return { shown, node: document.createTextNode(shown), inside: null };
}

function redrawn({ shown: before, node, inside }: DrawnPart, shown: Part): DrawnPart {
  for (const name of Object.keys({ ...before.attributes, ...shown.attributes })) {
    setAttribute(node, name, before.attributes[name], shown.attributes[name]);
  }
  return { shown, node, inside: drawAll(node, inside, shown.children) };
}

function setAttribute(
  node: Element,
  name: string,
  before: Attributes[string],
  value: Attributes[string],
): void {
  // A person may have changed it since: it is what is described all the same.
  if (name === 'checked') {
    (node as HTMLInputElement).checked = value === true;
    return;
  }
  if (value === before) return;
  if (typeof before === 'function') node.removeEventListener(name.slice(2), before as () => void);
  if (typeof value === 'function') node.addEventListener(name.slice(2), value as () => void);
  else if (value == null || value === false) node.removeAttribute(name);
  else node.setAttribute(name, value === true ? '' : String(value));
}
