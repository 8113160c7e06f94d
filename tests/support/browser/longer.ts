/** Runs in a page: every sentence 40 % longer, as another language may be; and what then goes wrong. */

/** What was lengthened, and what it was before; kept by the page. */
interface Lengthened {
  longer?: Map<Text, { before: string; after: string }>;
}

/**
 * Lengthens all texts, shadow roots entered, each once. Words are repeated, so that lines still may
 * break. What is in French whatever the language stays.
 * @param host what stands in the shadow of this element alone; null = the whole page
 * @returns how many texts are longer now than before
 */
export function lengthen(host: string | null): number {
  const window = globalThis as unknown as Lengthened;
  const longer = (window.longer ??= new Map());
  let count = 0;
  const enter = (root: Document | ShadowRoot) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const text of found) {
      const words = text.data
        .trim()
        .split(/\s+/)
        .filter((word) => /\p{L}{2}/u.test(word));
      const isLeft = text.parentElement?.closest('script, style, option, textarea, main [lang]');
      if (words.length === 0 || isLeft || longer.get(text)?.after === text.data) continue;
      const wanted = Math.ceil(text.data.trim().length * 0.4);
      let more = '';
      for (let at = 0; more.length < wanted; at += 1) more += ` ${words[at % words.length] ?? ''}`;
      const before = text.data;
      text.data = before.trimEnd() + more.slice(0, Math.max(3, wanted));
      longer.set(text, { before, after: text.data });
      count += 1;
    }
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) enter(element.shadowRoot);
    }
  };
  const shadow = host === null ? null : document.querySelector(host)?.shadowRoot;
  enter(shadow ?? document);
  return count;
}

/** Gives back what was lengthened, but for what has been written anew since. */
export function shorten(): void {
  const { longer } = globalThis as unknown as Lengthened;
  for (const [text, { before, after }] of longer ?? []) {
    if (text.data === after) text.data = before;
  }
  longer?.clear();
}

/** What cannot be read: texts cut by their own box, or that reach out of the window sideways. */
export function cutTexts(host: string | null): string[] {
  const cut: string[] = [];
  const enter = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) enter(element.shadowRoot);
      const own = [...element.childNodes].some(
        (node) => node instanceof Text && node.data.trim() !== '',
      );
      if (!own || !element.checkVisibility() || element.closest('.visually-hidden, svg, select')) {
        continue;
      }
      const { overflowX, textOverflow } = getComputedStyle(element);
      // A name that is too long ends in dots, on purpose.
      if (textOverflow === 'ellipsis') continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0) continue;
      const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const isOut = box.right > innerWidth + 1 || box.left < -1;
      const scrolls = element.closest('[role=region][tabindex]') !== null;
      if (isCut || (isOut && !scrolls)) {
        cut.push(`${element.tagName.toLowerCase()} « ${element.innerText.slice(0, 60)} »`);
      }
    }
  };
  const shadow = host === null ? null : document.querySelector(host)?.shadowRoot;
  enter(shadow ?? document);
  if (document.documentElement.scrollWidth > innerWidth + 1) cut.push('the page scrolls sideways');
  return cut;
}
