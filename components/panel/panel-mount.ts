/** Puts the panel in the page when there is something to show, and takes it away. */
import { announceNew } from '../base/announce.ts';
import { draw, type Part } from '../drawn/draw.ts';
import { shownIn } from './shown.ts';
import { createHost } from './host.ts';
import type { PanelState } from './panel-state.ts';
import { keepPageInReach } from './reach.ts';

/** A page that removes our element may have a reason; after some times we believe it. */
const RETURNS_PER_PAGE = 5;

/** How long what was read may wait for a moment when the page has nothing to do. */
const SOON_MS = 100;

interface Mounted {
  element: HTMLElement;
  /** Draws what is to be seen now; the page's room goes with it. */
  draw: (shown: Part) => void;
  remove: () => void;
}

export class PanelMount {
  readonly #state: PanelState;
  readonly #signal: AbortSignal;
  #mounted: Mounted | null = null;
  #returns = 0;
  #soon = 0;

  constructor(state: PanelState, signal: AbortSignal) {
    this.#state = state;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#unmount());
  }

  /** More was read: drawn once for all that comes together, when Pix has drawn its own. */
  updateSoon(): void {
    if (this.#soon !== 0) return;
    this.#soon = requestIdleCallback(() => this.update(), { timeout: SOON_MS });
  }

  /** To be called at each page and for what the pupil does. */
  update(isNewPage = false): void {
    cancelIdleCallback(this.#soon);
    this.#soon = 0;
    if (this.#signal.aborted) return;
    if (isNewPage) this.#returns = 0;
    const shown = shownIn(this.#state);
    if (!shown) return this.#unmount();
    if (this.#mounted) {
      this.#mounted.draw(shown);
      this.#comeBack();
    } else {
      this.#mounted = this.#mount(shown);
    }
  }

  #mount(shown: Part): Mounted {
    const life = new AbortController();
    const { element, root } = createHost();
    const reach = keepPageInReach({
      host: element,
      panel: () => root.querySelector('[data-panel]'),
      onCovered: () => this.#state.yield(),
      signal: life.signal,
    });
    const removals = new MutationObserver(() => this.#comeBack());
    const mounted: Mounted = {
      element,
      draw: (shown) => {
        draw(root, [shown]);
        announceNew(root);
        reach.update();
      },
      remove: () => {
        removals.disconnect();
        life.abort();
        element.remove();
      },
    };
    // Into the page all at once: it has to be laid out once.
    mounted.draw(shown);
    document.documentElement.append(element);
    removals.observe(document.documentElement, { childList: true });
    return mounted;
  }

  #unmount(): void {
    this.#mounted?.remove();
    this.#mounted = null;
  }

  #comeBack(): void {
    const element = this.#mounted?.element;
    if (!element || element.isConnected || this.#returns >= RETURNS_PER_PAGE) return;
    this.#returns += 1;
    document.documentElement.append(element);
  }
}
