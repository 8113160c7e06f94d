/**
 * Runs in the page: what of a surface cannot be read, at any size of text and in any font: cut by its
 * own box, out of the window sideways, or lying on another text.
 * @param host the element in whose shadow the surface is; null = the page
 */
export function unreadable(host: string | null): string[] {
  const top = host === null ? document : document.querySelector(host)?.shadowRoot;
  if (!top) throw new Error(`no ${host}`);
  const found: string[] = [];
  const pieces: { element: Element; box: DOMRect }[] = [];
  const called = (element: Element) => {
    const names = element.getAttribute('class') ?? '';
    const text = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 50);
    return `${element.localName}.${names.replace(/svelte-\S+/g, '').trim()} « ${text} »`;
  };

  const windows = new Map<Element | null, DOMRect | null>([[null, null]]);
  /** What the ancestors of an element let through of it; null: everything. */
  function windowOf(element: Element | null): DOMRect | null {
    const known = windows.get(element);
    if (known !== undefined || element === null) return known ?? null;
    const outer = windowOf(element.parentElement);
    const { overflowX, overflowY } = getComputedStyle(element);
    const clips = overflowX !== 'visible' || overflowY !== 'visible';
    const found = clips ? common(element.getBoundingClientRect(), outer) : outer;
    windows.set(element, found);
    return found;
  }

  function common(box: DOMRect, other: DOMRect | null): DOMRect {
    if (!other) return box;
    const [left, top] = [Math.max(box.left, other.left), Math.max(box.top, other.top)];
    const [right, bottom] = [Math.min(box.right, other.right), Math.min(box.bottom, other.bottom)];
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  /** The part of a box that is seen; null when it is folded away, or scrolled out of sight. */
  function seen(element: Element, box: DOMRect): DOMRect | null {
    const part = common(box, windowOf(element));
    return part.width > 1 && part.height > 1 ? part : null;
  }

  function look(root: Document | ShadowRoot): void {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('.visually-hidden, select, script, style, [data-skip]')) continue;
      const texts = [...element.childNodes].filter(
        (node): node is Text => node instanceof Text && node.data.trim() !== '',
      );
      if (texts.length === 0) continue;
      const { overflowX, overflowY, textOverflow, position } = getComputedStyle(element);
      const drawing = element.closest('svg');
      const isEllipsis = textOverflow === 'ellipsis' && overflowX !== 'visible';
      const scrolls = element.closest('[role=region][tabindex]') !== null;
      const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (
        !drawing &&
        !isEllipsis &&
        clips(overflowX) &&
        element.scrollWidth > element.clientWidth + 1
      ) {
        found.push(`cut: ${called(element)}`);
      }
      if (!drawing && clips(overflowY) && element.scrollHeight > element.clientHeight + 2) {
        found.push(`cut in height: ${called(element)}`);
      }
      for (const text of texts) {
        const range = document.createRange();
        range.selectNodeContents(text);
        for (const box of range.getClientRects()) {
          if (box.width < 1 || box.height < 1) continue;
          if (!isEllipsis && !scrolls && (box.left < -1 || box.right > innerWidth + 1)) {
            found.push(`out: ${called(element)}`);
          }
          if (drawing && !isWithin(box, drawing)) found.push(`cut: ${called(element)}`);
          const part = seen(element, box);
          // What sticks to the window lies on what scrolls below it, on purpose.
          if (part && position !== 'fixed' && position !== 'sticky')
            pieces.push({ element, box: part });
        }
      }
    }
  }

  /** A drawing shows nothing beyond its edges, unless it is said to. */
  function isWithin(box: DOMRect, drawing: SVGSVGElement): boolean {
    if (getComputedStyle(drawing).overflow === 'visible') return true;
    const edges = drawing.getBoundingClientRect();
    const isBeside = box.left < edges.left - 2 || box.right > edges.right + 2;
    return (
      !isBeside &&
      box.top > edges.top - box.height / 4 &&
      box.bottom < edges.bottom + box.height / 4
    );
  }

  /** What lies above the page, on purpose. */
  const layer = (element: Element) => element.closest('dialog, [popover]');

  look(top);
  // Lines of two texts may touch: what is left between them and what is above is the letters' own room.
  const inset = ({ left, top, right, bottom, height }: DOMRect) => ({
    left: left + 1,
    right: right - 1,
    top: top + height * 0.2,
    bottom: bottom - height * 0.2,
  });
  pieces.forEach((one, at) => {
    const a = inset(one.box);
    for (const other of pieces.slice(at + 1)) {
      if (one.element === other.element || one.element.contains(other.element)) continue;
      if (other.element.contains(one.element) || layer(one.element) !== layer(other.element))
        continue;
      const b = inset(other.box);
      if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) {
        found.push(`on each other: ${called(one.element)} and ${called(other.element)}`);
      }
    }
  });
  if (host === null && document.documentElement.scrollWidth > innerWidth + 1) {
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 1,
    );
    const widest = wide.filter(
      (one) => !wide.some((other) => one !== other && one.contains(other)),
    );
    const { scrollWidth } = document.documentElement;
    found.push(`the page scrolls sideways: ${scrollWidth} px, ${widest.map(called).join(', ')}`);
  }
  return [...new Set(found)];
}

/**
 * Runs in the page: a surface's fonts are the widest that this machine has, its letters set apart.
 * @param host the element in whose shadow the surface is; null = the page
 */
export function widen(host: string | null): void {
  const root = host === null ? null : document.querySelector(host)?.shadowRoot;
  const surface = root?.querySelector<HTMLElement>('.balise') ?? document.documentElement;
  surface.style.setProperty('--font', "'DejaVu Sans', Verdana, sans-serif");
  surface.style.setProperty('letter-spacing', '0.06em');
}

/** Takes it back. */
export function narrow(host: string | null): void {
  const root = host === null ? null : document.querySelector(host)?.shadowRoot;
  const surface = root?.querySelector<HTMLElement>('.balise') ?? document.documentElement;
  surface.style.removeProperty('--font');
  surface.style.removeProperty('letter-spacing');
}

/** Runs in the popup: the least room, in pixels, between a competence's code and the circle after it. */
export function roomAfterCodes(): number {
  const rooms = [...document.querySelectorAll('[data-competence] .code')].flatMap((code) => {
    const next = code.closest('[data-competence]')?.nextElementSibling?.querySelector('svg');
    if (!next) return [];
    const text = document.createRange();
    text.selectNodeContents(code);
    return next.getBoundingClientRect().left - text.getBoundingClientRect().right;
  });
  return Math.min(...rooms);
}

/** Pixels: what no text is smaller than, and what a page begins with. */
export interface TextSizes {
  least: number;
  begins: number;
}

export const USUAL_SIZES: TextSizes = { least: 0, begins: 16 };

/** As people set them who need large letters: two least sizes, and all text at 200 %. */
export const LARGE_SIZES: readonly TextSizes[] = [
  { least: 20, begins: 16 },
  { least: 24, begins: 16 },
  { least: 0, begins: 32 },
];

/** Runs in a page: whether text is drawn at these sizes. A line of it is up to half as high again. */
export function isTextOf({ least, begins }: TextSizes): boolean {
  const heightOf = (size: string) => {
    const probe = document.createElement('span');
    probe.style.font = `${size} sans-serif`;
    probe.textContent = 'n';
    document.body.append(probe);
    const { height } = probe.getBoundingClientRect();
    probe.remove();
    return height;
  };
  const isOf = (height: number, size: number) => height >= size && height < size * 1.5;
  return (
    isOf(heightOf('10px'), Math.max(10, least)) && isOf(heightOf('medium'), Math.max(begins, least))
  );
}

/**
 * Runs in the popup: how far down its main button ends, in pixels, but for notices, which are told before
 * all else. Null where it has none, or where names were unfolded above it.
 */
export function mainActionEnd(): number | null {
  const action = document.querySelector('main .main-action');
  if (!action || document.querySelector('.summary details[open]')) return null;
  const notices = [...document.querySelectorAll('[data-remedy], .notice, [data-shared]')];
  const outer = notices.filter(
    (one) => !notices.some((other) => other !== one && other.contains(one)),
  );
  const told = outer.reduce((sum, notice) => sum + notice.getBoundingClientRect().height, 0);
  return action.getBoundingClientRect().bottom + scrollY - told;
}
