/**
 * What Pix's page looks like around what Balise shows: asked for when the browser has just worked it
 * out for a frame. Asked earlier, it would have to lay out the whole page once more for us.
 */
import type { Box } from '../../../lib/app/panel/standing.ts';

/** What a person can act on; the label of a field acts for it. */
const CONTROLS = [
  'a[href]',
  'area[href]',
  'button',
  'input:not([type=hidden])',
  'select',
  'textarea',
  'label',
  'summary',
  'iframe',
  'audio[controls]',
  'video[controls]',
  '[contenteditable]:not([contenteditable=false])',
  '[tabindex]:not([tabindex^="-"])',
  // Pix's menu is left whole, also where it is empty.
  'nav',
].join();

/** On a checkpoint: what one answered is read there (pix-app.md 4.4). */
const ANSWERS = '.answer-statuses, main li, main tr';

/** Changes that move something, beside what comes and goes. */
const TELLING = ['class', 'hidden', 'open', 'style'];

/**
 * Calls back once the page is laid out, and again after each change of its layout: content, sizes,
 * fonts, pictures, and when scrolling has stopped.
 * @param own what Balise shows: its size counts too
 * @returns ends it
 */
export function followLayout(own: Element, onLaidOut: () => void): () => void {
  const life = new AbortController();
  const { signal } = life;
  const sizes = new ResizeObserver(onLaidOut);
  /** What is observed anew is told of once the next frame is laid out. */
  const lookAnew = () => {
    sizes.disconnect();
    for (const one of [document.body, own]) sizes.observe(one);
  };
  const changes = new MutationObserver(lookAnew);
  changes.observe(document.body, { subtree: true, childList: true, attributeFilter: TELLING });
  // The first two do not bubble.
  for (const type of ['scrollend', 'load', 'transitionend', 'animationend', 'focusin']) {
    document.addEventListener(type, lookAnew, { signal, capture: true, passive: true });
  }
  window.addEventListener('resize', lookAnew, { signal });
  document.fonts.addEventListener('loadingdone', lookAnew, { signal });
  lookAnew();
  return () => {
    life.abort();
    sizes.disconnect();
    changes.disconnect();
  };
}

/**
 * Pix's own controls that stand at the lower half of the window, where ours may stand.
 * @param withAnswers the answers of a checkpoint, too
 */
export function controlsInPage(withAnswers: boolean): Box[] {
  return boxesOf(withAnswers ? `${CONTROLS}, ${ANSWERS}` : CONTROLS);
}

/** The answers of a checkpoint, and what one acts on in them. */
export function answersInPage(): Box[] {
  return boxesOf(ANSWERS);
}

function boxesOf(selector: string): Box[] {
  return [...document.querySelectorAll(selector)].flatMap((one) => {
    const box = one.getBoundingClientRect();
    const isThere = box.width > 0 && box.height > 0;
    if (!isThere || box.top >= window.innerHeight || box.bottom <= 0) return [];
    return one.checkVisibility({ visibilityProperty: true }) ? [box] : [];
  });
}

/** What stays where it is while the page scrolls, among all that is seen at some points of a box. */
export function barsAt({ left, top, right, bottom }: Box): Box[] {
  const bars = new Set<Element>();
  for (const x of [left, (left + right) / 2, right]) {
    for (const y of [top, bottom]) {
      for (const element of document.elementsFromPoint(x, y)) {
        if (/^(?:fixed|sticky)$/.test(getComputedStyle(element).position)) bars.add(element);
      }
    }
  }
  return [...bars].map((bar) => bar.getBoundingClientRect());
}

/** Whether one of Pix's messages lies over the last control of its header: « Quitter » (pix-app.md 10.3). */
export function isQuitCovered(): boolean {
  const quit = [...document.querySelectorAll('header :is(button, a), [role=banner] :is(button, a)')]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }))
    .at(-1);
  // Behind a dialog everything is covered, and not by a message.
  if (!quit || document.querySelector('dialog:modal')) return false;
  const { left, right, top, bottom } = quit.getBoundingClientRect();
  const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return seen !== null && !quit.contains(seen);
}
