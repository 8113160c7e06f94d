/**
 * Keeps a surface true while a translator works on it. Translators put an element of their own, a
 * `<font>`, in the place of each text. Whoever draws here still holds the text that was taken out: what
 * it writes would be seen by nobody, and what it takes away would leave the translation behind. So the
 * text is put back, empty, beside its translation; when it is written anew or taken away, the
 * translation goes, and the translator sees a new text.
 */

interface Standing {
  translation: Element;
  words: string;
}

/** @returns stops */
export function underTranslation(surface: Node): () => void {
  const translated = new Map<Text, Standing>();
  const observer = new MutationObserver((records) => {
    if (translated.size === 0 && !records.some(bringsTranslation)) return;
    const written = new Set<Node>();
    for (const record of records) {
      if (record.type === 'characterData') written.add(record.target);
      for (const node of record.removedNodes) {
        if (node instanceof Text && !translated.has(node)) takeBack(node, record);
      }
    }
    for (const [text, standing] of translated) tidy(text, standing, written.has(text));
    // What was done here is no news.
    observer.takeRecords();
  });

  function takeBack(text: Text, record: MutationRecord): void {
    const within = topmost(text);
    // Put into it as it was: nothing was translated yet, and it has to stand where it stood.
    if (within) return within.replaceWith(text);
    const translation = [record.previousSibling, record.nextSibling, ...record.addedNodes].find(
      isTranslation,
    );
    if (text.isConnected || text.data.trim() === '' || !translation?.isConnected) return;
    translated.set(text, { translation, words: text.data });
    text.data = '';
    translation.after(text);
  }

  function tidy(text: Text, { translation, words }: Standing, isWritten: boolean): void {
    const stands = text.previousSibling === translation && translation.isConnected;
    if (stands && !isWritten) return;
    translated.delete(text);
    translation.remove();
    // Moved, taken away, or given back by the translator: it is what it was.
    if (!isWritten) text.data = words;
  }

  observer.observe(surface, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}

/** We draw none ourselves. */
function isTranslation(node: Node | null): node is Element {
  return node instanceof Element && node.localName === 'font';
}

function bringsTranslation({ addedNodes }: MutationRecord): boolean {
  return [...addedNodes].some(isTranslation);
}

/** The outermost translation that a text stands in. */
function topmost(text: Text): Element | null {
  let found: Element | null = null;
  for (let at = text.parentElement; at?.localName === 'font'; at = at.parentElement) found = at;
  return found;
}
