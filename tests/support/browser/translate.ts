/**
 * Runs in the page: does to all its texts what a translator does, as far as the page can tell: puts two
 * nested `<font>` in the place of each, and leaves alone what says `translate="no"`. The words stay, so
 * that what is seen afterwards can be compared.
 * @param host the element in whose shadow the surface is; null = the page
 * @param way how the text goes: by one call or two, as translators differ, or into the new element
 * @returns how many texts
 */
export function translate({
  host,
  way,
}: {
  host: string | null;
  way: 'replace' | 'insert and remove' | 'wrap';
}): number {
  const root = host === null ? document.body : document.querySelector(host)?.shadowRoot;
  if (!root) throw new Error(`no ${host}`);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  // Nobody should, but translators do.
  const element = 'font' as string;
  let count = 0;
  for (const text of texts) {
    const isLeft = text.parentElement?.closest(
      'script, style, textarea, option, svg, font, [translate="no"]',
    );
    if (text.data.trim() === '' || isLeft) continue;
    const outer = document.createElement(element);
    const inner = document.createElement(element);
    outer.append(inner);
    if (way !== 'wrap') inner.textContent = text.data;
    if (way === 'replace') text.replaceWith(outer);
    else {
      text.before(outer);
      if (way === 'wrap') inner.append(text);
      else text.remove();
    }
    count += 1;
  }
  return count;
}

/** Runs in the page: all that is read there, spaces apart. Nothing of a page that is just beginning. */
export function wordsIn(host: string | null): string {
  const body = document.body as HTMLElement | null;
  const root = (host === null ? null : document.querySelector(host)?.shadowRoot) ?? body;
  if (!root) return '';
  const words: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest('script, style')) words.push(text.data);
  }
  return words.join('').replace(/\s+/g, ' ').trim();
}
